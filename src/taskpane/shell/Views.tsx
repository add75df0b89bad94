import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { strings } from "../../words/pane";

/** In the order of their tabs. */
export const VIEWS = [
  "deals",
  "formulas",
  "network",
  "explain",
  "whatIf",
  "transfer",
  "checks",
  "settings",
] as const;
export type View = (typeof VIEWS)[number];

const useStyles = makeStyles({
  tabs: { flexShrink: 0 },
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
});

interface Props {
  shown: View;
  onShow: (view: View) => void;
  views: Record<View, ReactNode>;
}

/**
 * The pane's views behind tabs; those there is no room for are in a menu. A view that is not shown stays as it
 * is, so that nothing done in it is lost.
 */
export function Views({ shown, onShow, views }: Props) {
  const styles = useStyles();
  return (
    <>
      <Overflow minimumVisible={1} padding={8}>
        <div className={styles.bar}>
          <TabList
            className={styles.tabs}
            aria-label={strings.views.label}
            selectedValue={shown}
            onTabSelect={(_, { value }) => {
              const view = VIEWS.find((known) => known === value);
              if (view !== undefined) onShow(view);
            }}
          >
            {VIEWS.map((view) => (
              <OverflowItem key={view} id={view} priority={view === shown ? 1 : 0}>
                <Tab id={tabId(view)} value={view} aria-controls={panelId(view)}>
                  {strings.views[view]}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MoreViews onShow={onShow} />
        </div>
      </Overflow>
      {VIEWS.map((view) => (
        <div
          key={view}
          id={panelId(view)}
          role="tabpanel"
          aria-labelledby={tabId(view)}
          hidden={view !== shown}
          className={mergeClasses(styles.panel, view !== shown && styles.hidden)}
        >
          {views[view]}
        </div>
      ))}
    </>
  );
}

const tabId = (view: View): string => `tab-${view}`;
const panelId = (view: View): string => `view-${view}`;

interface MoreViewsProps {
  onShow: (view: View) => void;
}

/** The views whose tabs found no room. */
function MoreViews({ onShow }: MoreViewsProps) {
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

function HiddenView({ view, onShow }: MoreViewsProps & { view: View }) {
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
