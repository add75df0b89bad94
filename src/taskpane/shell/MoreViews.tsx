import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { strings } from "../../words/pane";
import { VIEWS, type View } from "./Views";

interface Props {
  onShow: (view: View) => void;
}

/** The views whose tabs found no room. */
export function MoreViews({ onShow }: Props) {
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu hasIcons={false} positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={ref}
          appearance="transparent"
          icon={<MoreHorizontalRegular />}
          aria-label={strings.views.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {VIEWS.map((view) => (
            <HiddenView key={view} view={view} onShow={onShow} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenView({ view, onShow }: Props & { view: View }) {
  const visible = useIsOverflowItemVisible(view);
  if (visible) return null;
  return (
    <MenuItem
      onClick={() => {
        onShow(view);
      }}
    >
      {strings.views[view]}
    </MenuItem>
  );
}
