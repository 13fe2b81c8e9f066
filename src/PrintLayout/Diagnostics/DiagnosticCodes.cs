namespace PrintLayout.Diagnostics;

/// <summary>
/// The stable codes of diagnostics. A code never changes its meaning and is never used again once retired.
/// PL1xxx: reading files. PL2xxx: fonts and text. PL3xxx: layout. PL4xxx: output. PL5xxx: images. PL7xxx: display lists and snapshots.
/// PL9xxx: faults of the program itself. All are explained in docs/diagnostics.md.
/// PL6xxx are the rules of preflight, which are listed in docs/preflight.md.
/// </summary>
public static partial class DiagnosticCodes
{
    /// <summary>A file is missing or cannot be read. Exit code 4.</summary>
    public const string FileUnreadable = "PL1001";

    /// <summary>A file is not valid UTF-8. Exit code 4.</summary>
    public const string NotUtf8 = "PL1002";

    /// <summary>The YAML cannot be parsed. Exit code 4.</summary>
    public const string YamlSyntax = "PL1003";

    /// <summary>A key that this kind of file does not have.</summary>
    public const string UnknownKey = "PL1004";

    /// <summary>A required key is missing or has no value.</summary>
    public const string MissingKey = "PL1005";

    /// <summary>A value has the wrong form: a length without a unit, a range whose end comes before its start, an unknown word.</summary>
    public const string BadValue = "PL1006";

    /// <summary>The same key stands twice in one mapping.</summary>
    public const string DuplicateKey = "PL1007";

    /// <summary>A path is absolute or leaves the folder of the project.</summary>
    public const string PathEscapes = "PL1008";

    /// <summary>A file or a part of it is over a limit of <c>LayoutLimits</c>.</summary>
    public const string OverLimit = "PL1009";

    /// <summary>A manuscript holds a character that cannot be set: a control character, a lone surrogate.</summary>
    public const string BadCharacter = "PL1010";

    /// <summary>A manuscript construct that this program does not set (a table, raw HTML).</summary>
    public const string UnsupportedMarkdown = "PL1011";

    /// <summary>An article has no headline or no text.</summary>
    public const string EmptyArticle = "PL1012";

    /// <summary>A byline is marked as uncertain in its manuscript.</summary>
    public const string UncertainByline = "PL1013";

    /// <summary>A reading is not written as <c>{base|reading}</c>; it is set as it stands.</summary>
    public const string MalformedRuby = "PL1014";

    /// <summary>A heading ends in 。, which is not set.</summary>
    public const string FinalStopInHeading = "PL1015";

    /// <summary>An edition names a language whose text this program does not compose.</summary>
    public const string LanguageNotComposed = "PL1016";

    /// <summary>Inks add up to more than the ink limit of the press.</summary>
    public const string InkLimit = "PL1020";

    /// <summary>Type in rich black: colours under heavy black.</summary>
    public const string RichBlackType = "PL1021";

    /// <summary>Small type that is screened or printed by several plates.</summary>
    public const string TypeTooFine = "PL1022";

    /// <summary>A rule is thinner than the press can hold.</summary>
    public const string RuleTooThin = "PL1023";

    /// <summary>Stars that look like emphasis have no other half; they are set as they stand.</summary>
    public const string UnpairedEmphasis = "PL1024";

    /// <summary>A mark of a note and the note do not belong together.</summary>
    public const string NoteWithoutPartner = "PL1025";

    /// <summary>YAML takes a part of an unquoted text for a comment.</summary>
    public const string CommentBehindText = "PL1026";

    /// <summary>Lines that look like verse are set as one paragraph.</summary>
    public const string LooksLikeVerse = "PL1027";

    /// <summary>A number or sign at the start of a line is taken for the mark of a list.</summary>
    public const string DoubtfulMark = "PL1028";

    /// <summary>Text is left white and nothing is behind it.</summary>
    public const string ReversedOnPaper = "PL1029";

    /// <summary>The kind of a figure looks like a misspelt one.</summary>
    public const string FigureKindUnknown = "PL1030";

    /// <summary>A row of a table has more cells than its head.</summary>
    public const string TableRowTooLong = "PL1031";

    /// <summary>A data file is not UTF-8: it is read as GB 18030, or not at all.</summary>
    public const string DataNotUtf8 = "PL1032";

    /// <summary>A quotation mark of a data file is not closed, or text stands behind it.</summary>
    public const string DataDamaged = "PL1033";

    /// <summary>A data file has no rows, or a head alone.</summary>
    public const string DataEmpty = "PL1034";

    /// <summary>A row of a data file has fewer cells than its head.</summary>
    public const string DataRagged = "PL1035";

    /// <summary>A cell holds what a program writes where it has no value, such as NaN.</summary>
    public const string DataNotANumber = "PL1036";

    /// <summary>A figure asks for a column or rows that its data do not have.</summary>
    public const string DataColumnUnknown = "PL1037";

    /// <summary>A key of a figure says nothing about figures of its kind.</summary>
    public const string FigureKeyUnused = "PL1038";

    /// <summary>A box in the text is not closed, or has no text.</summary>
    public const string BoxUnfinished = "PL1039";

    /// <summary>A wish about the make-up of a page whose layout is a file; it has no effect.</summary>
    public const string WishWithoutAuto = "PL1041";

    /// <summary>Wishes about a page contradict each other: two leads, a form asked for and forbidden, two pins on the same cells.</summary>
    public const string WishesClash = "PL1042";

    /// <summary>A wish names a story or a page that is not there, or a page on which the story cannot go on.</summary>
    public const string WishUnknown = "PL1043";

    /// <summary>A pin or a booked advertisement leaves the type area.</summary>
    public const string WishOffPage = "PL1044";

    /// <summary>An advertisement of a page that is made up is booked without a size, or with half a size or two.</summary>
    public const string BookingWithoutSize = "PL1045";

    /// <summary>The least gap between Han and Western text is more than the gap itself, or the most less.</summary>
    public const string GapLimits = "PL1046";

    /// <summary>A word that a house never divides has other characters than letters.</summary>
    public const string NeverDivided = "PL1047";

    /// <summary>A Western mark, bracket, quotation mark, dash or ellipsis stands in Chinese text.</summary>
    public const string WesternPunctuation = "PL1201";

    /// <summary>A blank or an indent is typed where the style sets it.</summary>
    public const string TypedBlank = "PL1202";

    /// <summary>A full-width letter, radical, look-alike or invisible character stands in place of the intended one.</summary>
    public const string LookAlikeCharacter = "PL1203";

    /// <summary>A quotation mark or bracket has no other half.</summary>
    public const string UnpairedMark = "PL1204";

    /// <summary>Punctuation that may be intended; a person must decide.</summary>
    public const string DoubtfulPunctuation = "PL1205";

    /// <summary>Marks are doubled, or stand side by side although one excludes the other.</summary>
    public const string ClashingMarks = "PL1206";

    /// <summary>A full stop stands between the parts of a name, or may do so.</summary>
    public const string NameDot = "PL1207";

    /// <summary>A blank may part a number in two.</summary>
    public const string SplitNumber = "PL1208";

    /// <summary>A 、 stands between quotation marks or title marks side by side.</summary>
    public const string MarkInQuoteList = "PL1209";

    /// <summary>A hyphen stands between two years.</summary>
    public const string HyphenInYears = "PL1210";

    /// <summary>A source is of a form that the import does not read.</summary>
    public const string ImportUnknownForm = "PL1211";

    /// <summary>A source has no text, or no source was found.</summary>
    public const string ImportNothing = "PL1212";

    /// <summary>The encoding of a source is not sure.</summary>
    public const string ImportEncodingDoubt = "PL1213";

    /// <summary>A document is damaged, or goes over a limit.</summary>
    public const string ImportDamagedDocument = "PL1214";

    /// <summary>The edition of an import was edited, or holds a story that the sources do not have; it was left as it is.</summary>
    public const string ImportEditionEdited = "PL1215";

    /// <summary>A story has no second reading that could be picked.</summary>
    public const string ImportNoSecondReading = "PL1216";

    /// <summary>A source, or an archive of sources, goes over a limit.</summary>
    public const string ImportOverLimit = "PL1223";

    /// <summary>A member of an archive cannot be read.</summary>
    public const string ImportArchiveMember = "PL1224";

    /// <summary>A news message or a file of JSON has no text of a story.</summary>
    public const string ImportNoStory = "PL1225";

    /// <summary>The import made a decision that is likely right; a person should check it.</summary>
    public const string ImportLikely = "PL1501";

    /// <summary>The import met a doubtful place and changed nothing.</summary>
    public const string ImportGuess = "PL1502";

    /// <summary>The source has no headline for a story; the import wrote a placeholder.</summary>
    public const string ImportNoHeadline = "PL1503";

    /// <summary>A file was edited after an import, or no import wrote it; it was not overwritten.</summary>
    public const string ImportKeptFile = "PL1504";

    /// <summary>The stories of a source do not fit the page that the import drafted.</summary>
    public const string ImportLongStory = "PL1505";

    /// <summary>A font file is missing, damaged, or does not match its SHA-256. Exit code 4.</summary>
    public const string FontUnusable = "PL2001";

    /// <summary>No face of the role has a glyph for a character.</summary>
    public const string MissingGlyph = "PL2002";

    /// <summary>A style names a font role that fonts.yaml does not have.</summary>
    public const string UnknownFontRole = "PL2003";

    /// <summary>A unit that must not be split is wider than the measure; it was split.</summary>
    public const string EmergencyBreak = "PL2004";

    /// <summary>A cell of the data of a chart holds no number.</summary>
    public const string ChartNotANumber = "PL1060";

    /// <summary>The data of a chart cannot be drawn as a chart of its type.</summary>
    public const string ChartUnusable = "PL1061";

    /// <summary>A QR code cannot hold its text, or its address leads nowhere.</summary>
    public const string QrUnusable = "PL1062";

    /// <summary>A barcode has not the digits that it should have, or a wrong check digit.</summary>
    public const string BarcodeUnusable = "PL1063";

    /// <summary>A line is stretched beyond the limit of the house style.</summary>
    public const string LooseLine = "PL2005";

    // PL2006 was declared for marks that a face draws out of place. Nothing ever reported it; the number stays unused.

    /// <summary>A reading stands in a vertical line. Readings are set above horizontal lines only; it is left out.</summary>
    public const string RubyInVerticalLine = "PL2007";

    /// <summary>No face of the role has an accent or another mark; the letter is set without it.</summary>
    public const string MarkLost = "PL2008";

    /// <summary>No face of the role has the form that a variation selector asks for; the usual form is set.</summary>
    public const string VariantLost = "PL2009";

    /// <summary>Text of a script that runs from right to left; it is not set.</summary>
    public const string RightToLeftText = "PL2010";

    /// <summary>Stops hang at line ends where a column rule or the next column is too near.</summary>
    public const string HangingWithoutRoom = "PL2011";

    /// <summary>No face of a style has the emphasis mark that the house wants.</summary>
    public const string EmphasisMarkLost = "PL2012";

    /// <summary>A face has no vertical metrics, or none for a character, and vertical lines are set in it.</summary>
    public const string NoVerticalMetrics = "PL2013";

    /// <summary>A face was asked for an instance that it does not have.</summary>
    public const string InstanceMissing = "PL2014";

    /// <summary>A font file is a collection, and nothing says which of its faces is meant.</summary>
    public const string CollectionWithoutIndex = "PL2015";

    /// <summary>An output file cannot be written. Exit code 4.</summary>
    public const string CannotWrite = "PL4001";

    /// <summary>A font cannot be subset or embedded.</summary>
    public const string FontNotEmbeddable = "PL4002";

    /// <summary>An ICC profile is not that of a CMYK press, or the PDF/X standard does not allow it. Exit code 4.</summary>
    public const string OutputProfileUnusable = "PL4020";

    /// <summary>An output condition needs a profile and has none, or is in no registry.</summary>
    public const string OutputConditionUnusable = "PL4021";

    /// <summary>A PDF file of several pages was not written because one of them has errors.</summary>
    public const string FileIncomplete = "PL4022";

    /// <summary>The work on a page exceeded its time or memory, or was stopped with the run.</summary>
    public const string PageOverBudget = "PL4030";

    /// <summary>Two pages would be written to one file.</summary>
    public const string OutputClash = "PL4031";

    /// <summary>No edition was found at the place that was named.</summary>
    public const string NoEdition = "PL4032";

    /// <summary>A writer that <c>--writer</c> names is not installed or cannot be loaded.</summary>
    public const string WriterMissing = "PL4033";

    /// <summary>Units of a plan are no longer those of the editions.</summary>
    public const string PlanOutdated = "PL4034";

    /// <summary>Pages cannot be imposed as they are asked for.</summary>
    public const string ImpositionPlan = "PL4040";

    /// <summary>Pages of a sheet have no common standard or printing condition.</summary>
    public const string ImpositionCondition = "PL4041";

    /// <summary>A fault of the program itself; the other pages go on. Exit code 70.</summary>
    public const string Internal = "PL9001";

    /// <summary>An image is damaged, cut off, or of a kind that cannot be placed.</summary>
    public const string ImageUnusable = "PL5001";

    /// <summary>The extension of an image file names another format than the file holds.</summary>
    public const string ImageNameMisleads = "PL5002";

    /// <summary>An image leaves white in its place: it would have to be cropped more than allowed to fill it.</summary>
    public const string ImageLeavesWhite = "PL5003";

    /// <summary>An image has too few pixels for its size on the page.</summary>
    public const string ImageResolution = "PL5004";

    /// <summary>The pixels of an image cannot be decoded or converted for output.</summary>
    public const string ImageNotDecoded = "PL5005";

    /// <summary>Pixels of an image carry more ink than the ink limit of the press.</summary>
    public const string ImageInkSum = "PL5006";

    /// <summary>The ICC profile of an image cannot be used; its colours are taken as sRGB.</summary>
    public const string ImageProfileIgnored = "PL5007";

    /// <summary><c>page</c> or <c>box</c> stands beside an image that has no pages.</summary>
    public const string DocumentKeyUnused = "PL5010";

    /// <summary>A page of a PDF has not the box that is placed; another stands in for it.</summary>
    public const string DocumentBoxMissing = "PL5011";

    /// <summary>A placed PDF has layers; all are drawn, so hidden ones are refused.</summary>
    public const string DocumentLayers = "PL5012";

    /// <summary>A placed page of a PDF has annotations, which are not drawn.</summary>
    public const string DocumentAnnotations = "PL5013";

    /// <summary>A placed PDF was made for another output condition than the file that it goes into.</summary>
    public const string DocumentCondition = "PL5014";

    /// <summary>A placed page of a PDF has a spot ink that nothing else on its page has.</summary>
    public const string DocumentSpot = "PL5015";

    /// <summary>A proof shows a labelled box for a placed page of a PDF.</summary>
    public const string DocumentNotDrawn = "PL5016";

    /// <summary>The region of a proof lies outside the page.</summary>
    public const string RegionBesidePage = "PL5008";

    /// <summary>An image has a clipping path that is not used.</summary>
    public const string ClippingPathUnused = "PL5009";

    /// <summary>An image is to be cut out, and has no clipping path that can be used; it is placed whole.</summary>
    public const string ImageNotCutOut = "PL5017";

    /// <summary>An image has more pixels than its size on the page needs, and goes to press with fewer.</summary>
    public const string ImageBroughtDown = "PL5018";

    /// <summary>The ICC profile of a grey or CMYK image is not used; its numbers go to press.</summary>
    public const string ImageProfileUnused = "PL5019";

    /// <summary>A drawing has something that is not drawn, or not as other programs draw it.</summary>
    public const string ArtNotDrawn = "PL5020";

    /// <summary>A colour of a drawing has no ink.</summary>
    public const string ArtColour = "PL5021";

    /// <summary>A line of a drawing is thinner than the press can hold.</summary>
    public const string ArtTooThin = "PL5022";

    /// <summary>A CMYK image was converted to the inks of the press.</summary>
    public const string ImageConverted = "PL5023";

    /// <summary>A CMYK image was to be converted to the inks of the press, and keeps its numbers.</summary>
    public const string ImageNotConverted = "PL5024";

    /// <summary>The plates of a page lack a placed page of a document.</summary>
    public const string DocumentNotSeparated = "PL5025";

    /// <summary>A file is no display list that can be read. Exit code 4.</summary>
    public const string DisplayListUnreadable = "PL7001";

    /// <summary>A display list was set with a face that is not among the fonts given. Exit code 4.</summary>
    public const string DisplayListFaceMissing = "PL7002";

    /// <summary>A file of a snapshot cannot be read. Exit code 4.</summary>
    public const string SnapshotUnreadable = "PL7003";

    /// <summary>A file cannot be read as PDF. Exit code 4.</summary>
    public const string PdfUnreadable = "PL7004";

    /// <summary>A revision of an edition cannot be read from Git. Exit code 4.</summary>
    public const string RevisionUnreadable = "PL7005";

    /// <summary>The inks of a page of a PDF that is compared cannot be told.</summary>
    public const string PdfInksUnknown = "PL7006";
}
