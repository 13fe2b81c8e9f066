using System.Collections.Immutable;

namespace PrintLayout.Reading.Yaml;

/// <summary>
/// The keys of every mapping that the readers accept. The JSON Schemas in schemas/ list the same keys for editors; a test compares the
/// two.
/// </summary>
internal static class KnownKeys
{
    /// <summary>The file printlayout.yaml.</summary>
    public static readonly ImmutableArray<string> Project = ["fonts", "signed"];

    /// <summary>An edition file.</summary>
    public static readonly ImmutableArray<string> Edition =
        ["paper", "date", "language", "master", "style", "nameplate", "accept", "pages"];

    /// <summary>The keys of an edition file that <c>--set</c> can change.</summary>
    public static readonly ImmutableArray<string> EditionSetting = ["paper", "date", "language", "nameplate"];

    /// <summary>A page of an edition.</summary>
    public static readonly ImmutableArray<string> EditionPage =
        ["page", "section", "editors", "layout", "master", "style", "furniture", "nameplate", "accept", "articles", "ads"];

    /// <summary>An article of a page, with what is wished of it.</summary>
    public static readonly ImmutableArray<string> EditionArticle =
        [
            "article", "stories", "at", "columns", "rows", "form", "forbid", "lead", "priority", "with", "may-go", "jump-to",
        ];

    /// <summary>The text of a nameplate.</summary>
    public static readonly ImmutableArray<string> EditionNameplate =
        ["name", "image", "issue", "cn", "pages", "website", "lunar", "lines", "left", "right"];

    /// <summary>A box beside the name in a nameplate.</summary>
    public static readonly ImmutableArray<string> NameplateBox = ["columns", "title", "image", "qr", "barcode", "text"];

    /// <summary>An advertisement of a page.</summary>
    public static readonly ImmutableArray<string> EditionAd =
        [
            "id", "image", "page", "box", "crop", "focus", "head", "text", "phone", "qr", "classified", "mark", "size", "columns", "rows",
            "width", "height", "at",
        ];

    /// <summary>The plan of a paper.</summary>
    public static readonly ImmutableArray<string> HousePlan =
        [
            "paper", "language", "date", "appears", "master", "style", "nameplate", "issue", "pages", "page-step", "page-letter", "front",
            "sections", "standing", "inbox", "ads", "fillers", "overflow", "versions", "gate", "imprint", "words",
        ];

    /// <summary>A file of versions.</summary>
    public static readonly ImmutableArray<string> VersionList = ["versions"];

    /// <summary>A version of a paper.</summary>
    public static readonly ImmutableArray<string> Version = ["version", "paper", "nameplate", "ads", "with", "without"];

    /// <summary>The gate before the press.</summary>
    public static readonly ImmutableArray<string> GatePlan = ["stops", "archive", "days", "similar"];

    /// <summary>What the imprint must say.</summary>
    public static readonly ImmutableArray<string> ImprintPlan = ["require", "cn", "post-code", "price", "printer", "telephone"];

    /// <summary>The word list of a house.</summary>
    public static readonly ImmutableArray<string> WordList = ["words", "names", "orders"];

    /// <summary>A word of that list.</summary>
    public static readonly ImmutableArray<string> ListedWord = ["word", "use", "reason", "kind", "except"];

    /// <summary>A person of that list.</summary>
    public static readonly ImmutableArray<string> ListedName = ["name", "posts"];

    /// <summary>How issues are counted.</summary>
    public static readonly ImmutableArray<string> IssueCount = ["number", "date", "days", "breaks"];

    /// <summary>What page one is made of.</summary>
    public static readonly ImmutableArray<string> FrontPlan = ["stories", "promotes", "index"];

    /// <summary>The index on page one.</summary>
    public static readonly ImmutableArray<string> IndexPlan = ["title", "entries", "at"];

    /// <summary>A section of a paper.</summary>
    public static readonly ImmutableArray<string> SectionPlan =
        ["section", "pages", "desks", "editors", "stories", "master", "style"];

    /// <summary>What stands in the paper every day.</summary>
    public static readonly ImmutableArray<string> StandingElement = ["article", "page", "section", "at", "form"];

    /// <summary>What fills a page.</summary>
    public static readonly ImmutableArray<string> FillerPlan = ["ad", "columns", "rows"];

    /// <summary>A file of booked advertisements.</summary>
    public static readonly ImmutableArray<string> AdList = ["ads"];

    /// <summary>A booked advertisement.</summary>
    public static readonly ImmutableArray<string> PlannedAd = ["ad", "page", "section", "from", "until"];

    /// <summary>A page layout file.</summary>
    public static readonly ImmutableArray<string> Layout =
        ["master", "style", "furniture", "modules", "rest", "leaves-out", "ads", "accept"];

    /// <summary>The box of an advertisement.</summary>
    public static readonly ImmutableArray<string> LayoutAd = ["ad", "sheet", "columns", "rows", "size", "border", "corners"];

    /// <summary>A module of a page layout.</summary>
    public static readonly ImmutableArray<string> Module =
        [
            "article", "briefs", "stories", "columns", "rows", "cut", "text-columns", "measure", "boxed", "border", "corners", "tint",
            "reversed", "column-rules", "head", "figure", "leaves-out", "accept",
        ];

    /// <summary>A finding that a layout or a module accepts.</summary>
    public static readonly ImmutableArray<string> Accept = ["finding", "reason"];

    /// <summary>The corner of a module that belongs to another module.</summary>
    public static readonly ImmutableArray<string> Cut = ["columns", "rows"];

    /// <summary>The headline block of a module.</summary>
    public static readonly ImmutableArray<string> Head =
        ["form", "span", "style", "size", "lines", "rows", "row", "align", "byline", "reversed"];

    /// <summary>The figure of a module.</summary>
    public static readonly ImmutableArray<string> ModuleFigure = ["columns", "rows", "row", "place", "caption"];

    /// <summary>A master file.</summary>
    public static readonly ImmutableArray<string> Master =
        [
            "trim", "bleed", "head-margin", "columns", "spine", "measure", "gutter", "body-size", "row", "rows", "folio-rows",
            "folio-mirror", "folio", "nameplate",
            "ink-limit", "inks",
        ];

    /// <summary>The nameplate of a master.</summary>
    public static readonly ImmutableArray<string> MasterNameplate = ["rows", "columns", "form"];

    /// <summary>The trim of a master.</summary>
    public static readonly ImmutableArray<string> Trim = ["width", "height"];

    /// <summary>A spot ink of a master.</summary>
    public static readonly ImmutableArray<string> Ink = ["spot", "as"];

    /// <summary>A style file.</summary>
    public static readonly ImmutableArray<string> Style =
    [
        "styles", "spacing", "composition", "ruby", "verse", "lists", "drop-cap", "figures", "pictures", "tables", "charts", "codes",
        "colours", "boxes", "ads", "rules", "headlines", "costs", "thresholds", "makeup",
    ];

    /// <summary>The headlines of stories of one rank.</summary>
    public static readonly ImmutableArray<string> HeadRank = ["style", "sizes"];

    /// <summary>A type style.</summary>
    public static readonly ImmutableArray<string> TypeStyle =
        ["font", "size", "leading", "ink", "indent", "tracking", "align", "rows", "bar", "pinyin"];

    /// <summary>Spacing of the line composer.</summary>
    public static readonly ImmutableArray<string> Spacing =
        ["han-western-gap", "han-western-gap-least", "han-western-gap-most", "loose-line-from"];

    /// <summary>Decisions of a house about composition.</summary>
    public static readonly ImmutableArray<string> Composition =
        [
            "marks", "hanging", "hanging-marks", "line-break", "hyphenation", "upright-numbers", "readings", "emphasis-place",
            "emphasis-mark",
        ];

    /// <summary>Division of words.</summary>
    public static readonly ImmutableArray<string> Hyphenation = ["words", "shortest", "before", "behind", "never"];

    /// <summary>Costs of a house style.</summary>
    public static readonly ImmutableArray<string> Costs =
    [
        "opened-crosshead", "opened-again", "blank-foot-row", "orphan", "widow",
        "crosshead-with-one-line", "crosshead-at-head", "short-last-row", "changed-paragraph", "jump-between-paragraphs",
        "jump-between-sentences", "jump-in-word", "jump-row", "figure-aspect", "figure-crop",
        "figure-white", "size-step", "headline-line", "head-row", "tight-head",
        "other-columns",
    ];

    /// <summary>Thresholds of a house style.</summary>
    public static readonly ImmutableArray<string> Thresholds =
        [
            "grey-rows", "grey-columns", "rows-before-jump", "rows-behind-jump", "figure-aspect", "image-white", "image-ppi",
            "line-art-ppi",
        ];

    /// <summary>What a house style wants of pages that are made up.</summary>
    public static readonly ImmutableArray<string> Makeup =
    [
        "least-leg", "most-leg", "least-measure", "most-measure", "short-leg-row", "long-leg-row", "strip-tenth", "single-column",
        "rank-below", "rank-behind", "lead-not-at-top", "bump-point", "cut-across", "cut-down", "ladder-inversion", "grey-row",
        "rival-figures", "broken-keep", "narrow-figure", "lost-headline", "ragged-head", "weak-lead", "in-fold", "figure-under-text",
        "plain-form", "partial-head", "figure-first", "side-head", "inset-head", "l-wrap", "vertical-head", "box", "jump", "other-place",
    ];

    /// <summary>Readings above words.</summary>
    public static readonly ImmutableArray<string> Ruby = ["font", "size", "gap"];

    /// <summary>Verse and other text in lines of its author.</summary>
    public static readonly ImmutableArray<string> Verse = ["align", "indent", "hang", "stanza-rows"];

    /// <summary>Lists.</summary>
    public static readonly ImmutableArray<string> Lists = ["bullet", "indent", "gap", "hang"];

    /// <summary>The large first character of a story.</summary>
    public static readonly ImmutableArray<string> DropCap = ["rows", "font", "ink", "gap"];

    /// <summary>Captions and credits of figures.</summary>
    public static readonly ImmutableArray<string> Figures = ["caption", "credit", "portrait"];

    /// <summary>Colours of pictures.</summary>
    public static readonly ImmutableArray<string> Pictures = ["cmyk", "cmyk-profile"];

    /// <summary>A file of classified advertisements.</summary>
    public static readonly ImmutableArray<string> Classified = ["title", "columns", "groups"];

    /// <summary>A group of classified advertisements.</summary>
    public static readonly ImmutableArray<string> ClassifiedGroup = ["head", "ads"];

    /// <summary>A classified advertisement.</summary>
    public static readonly ImmutableArray<string> ClassifiedAd = ["head", "text", "phone", "qr"];

    /// <summary>Advertisements of a house style.</summary>
    public static readonly ImmutableArray<string> StyleAds = ["place", "tolerance", "other-size", "mark", "inset"];

    /// <summary>Tables.</summary>
    public static readonly ImmutableArray<string> Tables = ["rule", "head-rule", "row-rule", "head-tint", "stripe-tint"];

    /// <summary>Charts.</summary>
    public static readonly ImmutableArray<string> Charts = ["inks", "axis", "grid", "curve"];

    /// <summary>Codes that machines read.</summary>
    public static readonly ImmutableArray<string> Codes =
        ["module", "largest-module", "level", "barcode", "largest-barcode", "bar-reduction"];

    /// <summary>Boxes in stories.</summary>
    public static readonly ImmutableArray<string> Boxes = ["frame", "corners", "tint", "inset", "facts", "note", "links", "quote"];

    /// <summary>Boxes in stories of one kind.</summary>
    public static readonly ImmutableArray<string> BoxKind = ["frame", "corners", "tint", "inset"];

    /// <summary>Rules, frames and tints.</summary>
    public static readonly ImmutableArray<string> Rules =
        [
            "story-rule", "story-rule-ink", "column-rule", "column-rule-ink", "frame", "frame-ink", "double-thick", "double-thin",
            "placeholder-tint", "folio-thick", "folio-thin", "story-rule-form", "column-rule-form",
        ];

    /// <summary>A plan of imposition.</summary>
    public static readonly ImmutableArray<string> Imposition = ["sheet", "sides"];

    /// <summary>A side of a sheet.</summary>
    public static readonly ImmutableArray<string> ImpositionSide = ["name", "pages"];

    /// <summary>A page on a sheet.</summary>
    public static readonly ImmutableArray<string> ImpositionPage = ["file", "page", "x", "y", "rotate"];

    /// <summary>The file fonts.yaml.</summary>
    public static readonly ImmutableArray<string> Fonts = ["faces", "roles"];

    /// <summary>A face of fonts.yaml.</summary>
    public static readonly ImmutableArray<string> Face = ["file", "sha256", "index", "instance", "axes"];

    /// <summary>Front matter of an article.</summary>
    public static readonly ImmutableArray<string> FrontMatter =
        [
            "section", "kicker", "headline", "deck", "standfirst", "bylines", "figures", "continued-from", "continued-on",
            "jump-headline", "jump", "priority", "desk", "page", "embargo", "hold", "online", "rights", "drop-cap",
            "punctuation", "accept",
        ];

    /// <summary>The section label of an article.</summary>
    public static readonly ImmutableArray<string> Section = ["label", "pinyin", "author", "image"];

    /// <summary>A byline written as a mapping.</summary>
    public static readonly ImmutableArray<string> Byline = ["name", "uncertain"];

    /// <summary>A figure of an article.</summary>
    public static readonly ImmutableArray<string> Figure =
        [
            "kind", "online", "image", "page", "box", "cutout", "focus", "crop", "label", "caption", "credit", "type", "data", "title",
            "unit",
            "note", "source", "columns", "align", "head-rows", "data-rows", "leaders", "qr",
        ];
}
