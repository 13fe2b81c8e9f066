using System.Collections.Immutable;

namespace PrintLayout.Layout.Styles;

/// <summary>Names of the styles that layout asks for.</summary>
internal static class StyleNames
{
    /// <summary>Running text.</summary>
    public const string Body = "body";

    /// <summary>Strong words in running text.</summary>
    public const string Strong = "strong";

    /// <summary>Headline of a module that names no style of its own.</summary>
    public const string Headline = "headline";

    /// <summary>Kicker.</summary>
    public const string Kicker = "kicker";

    /// <summary>Deck.</summary>
    public const string Deck = "deck";

    /// <summary>Section label.</summary>
    public const string Label = "label";

    /// <summary>Pinyin of a section label.</summary>
    public const string LabelPinyin = "label-pinyin";

    /// <summary>Summary below the head; the deck's style where a house style has none.</summary>
    public const string Standfirst = "standfirst";

    /// <summary>Head of a brief; the crosshead's style where a house style has none.</summary>
    public const string BriefHead = "brief-head";

    /// <summary>Head of a story of a package behind the first; that of a brief where a house style has none.</summary>
    public const string PackageHead = "package-head";

    /// <summary>Crosshead.</summary>
    public const string Crosshead = "crosshead";

    /// <summary>Byline.</summary>
    public const string Byline = "byline";

    /// <summary>Jump line.</summary>
    public const string JumpLine = "jump-line";

    /// <summary>Notes at the end of a story; the body's style where a house style has none.</summary>
    public const string Note = "note";

    /// <summary>Cells of a table; the body's style where a house style has none.</summary>
    public const string Table = "table";

    /// <summary>Cells of the head of a table; the style of its cells where a house style has none.</summary>
    public const string TableHead = "table-head";

    /// <summary>Title of a table that is a figure; the crosshead's style where a house style has none.</summary>
    public const string TableTitle = "table-title";

    /// <summary>Unit above such a table and notes below it; the caption's style where a house style has none.</summary>
    public const string TableNote = "table-note";

    /// <summary>Names and numbers of charts; those of <see cref="TableNote"/> where a house style has none.</summary>
    public const string ChartLabel = "chart-label";

    /// <summary>Words beside QR codes; the caption's style where a house style has none.</summary>
    public const string CodeLabel = "code-label";

    /// <summary>Digits of barcodes; the style of strong words where a house style has none.</summary>
    public const string CodeDigits = "code-digits";

    /// <summary>Text of boxes in stories; the body's style where a house style has none.</summary>
    public const string Box = "box";

    /// <summary>Title of such a box; the crosshead's style where a house style has none.</summary>
    public const string BoxTitle = "box-title";

    /// <summary>Stanzas of a poem in a story; the body's style where a house style has none.</summary>
    public const string Verse = "verse";

    /// <summary>Pull quote.</summary>
    public const string PullQuote = "pull-quote";

    /// <summary>Caption.</summary>
    public const string Caption = "caption";

    /// <summary>Credit.</summary>
    public const string Credit = "credit";

    /// <summary>Words in a placeholder.</summary>
    public const string Placeholder = "placeholder";

    /// <summary>Page number in the folio.</summary>
    public const string FolioPage = "folio-page";

    /// <summary>Section in the folio.</summary>
    public const string FolioSection = "folio-section";

    /// <summary>Name of the paper in the folio.</summary>
    public const string FolioPaper = "folio-paper";

    /// <summary>Date in the folio.</summary>
    public const string FolioDate = "folio-date";

    /// <summary>Editors in the folio.</summary>
    public const string FolioEditors = "folio-editors";

    /// <summary>Name of the paper in the nameplate; the headline's style where a house style has none.</summary>
    public const string Nameplate = "nameplate";

    /// <summary>Date in the nameplate; the style of the folio's section where a house style has none.</summary>
    public const string NameplateDate = "nameplate-date";

    /// <summary>Number of the day in an ear; the style of the folio's page number where a house style has none.</summary>
    public const string NameplateDay = "nameplate-day";

    /// <summary>The other lines of the nameplate; the style of the folio's date where a house style has none.</summary>
    public const string NameplateInfo = "nameplate-info";

    /// <summary>Head of an advertisement that is set from words; the crosshead unless given.</summary>
    public const string AdHead = "ad-head";

    /// <summary>Text of such an advertisement; the caption unless given.</summary>
    public const string AdText = "ad-text";

    /// <summary>Telephone number of such an advertisement; as its text unless given.</summary>
    public const string AdPhone = "ad-phone";

    /// <summary>Head of a group of classified advertisements; as the head of one unless given.</summary>
    public const string AdGroup = "ad-group";

    /// <summary>The word that marks an advertisement; the credit unless given.</summary>
    public const string AdMark = "ad-mark";

    /// <summary>All that every house style has, in the order of a page.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        Body, Strong, Headline, Kicker, Deck, Label, LabelPinyin, Crosshead, Byline, JumpLine, PullQuote, Caption, Credit,
        Placeholder, FolioPage, FolioSection, FolioPaper, FolioDate, FolioEditors,
    ];
}
