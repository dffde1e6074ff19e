/** A script that runs on a shop's pages. */
export interface PageScript {
  readonly id: string;
  /** Its name in the built extension. */
  readonly name: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly runAt: 'document_start' | 'document_idle';
  readonly world: 'ISOLATED' | 'MAIN';
}
/** A site that the user switches on and off, and what runs there. */
export interface OptionalSite {
  readonly origins: readonly string[];
  readonly scripts: readonly PageScript[];
}
/** A page that was open before its site was switched on. */
export interface OpenPage {
  readonly tab: number;
  readonly address: string;
}

/** The scripts that are registered while the extension runs, apart from those of its manifest. */
export interface SiteScripts {
  registered(): Promise<PageScript[]>;
  register(scripts: readonly PageScript[]): Promise<void>;
  unregister(ids: readonly string[]): Promise<void>;
  /** The open pages that some of these scripts are meant for. */
  openPages(scripts: readonly PageScript[]): Promise<OpenPage[]>;
  /** Runs those of the scripts that are meant for a page which is open already. */
  runIn(page: OpenPage, scripts: readonly PageScript[]): Promise<void>;
}
