using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Plan.House;
using PrintLayout.Plan.House.Gate;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Masters;
using PrintLayout.Plan.Styles;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Reading.Yaml;

/// <summary>
/// The words that the readers know where a value is one of a few. schemas/*.schema.json say the same to editors; a test holds the two
/// together, and asks for a word for every value.
/// </summary>
internal static class KnownWords
{
    /// <summary>What stands at the head of a page.</summary>
    public static readonly ImmutableArray<(string Word, PageFurniture Value)> Furniture =
        [("folio", PageFurniture.Folio), ("nameplate", PageFurniture.Nameplate), ("none", PageFurniture.None)];

    /// <summary>What happens to a story without room in its section.</summary>
    public static readonly ImmutableArray<(string Word, OverflowRule Value)> OverflowRules =
        [("hold", OverflowRule.Hold), ("elsewhere", OverflowRule.Elsewhere)];

    /// <summary>Items of an imprint.</summary>
    public static readonly ImmutableArray<(string Word, ImprintItem Value)> ImprintItems =
        [
            ("cn", ImprintItem.Cn), ("post-code", ImprintItem.PostCode), ("price", ImprintItem.Price), ("printer", ImprintItem.Printer),
            ("telephone", ImprintItem.Telephone),
        ];

    /// <summary>What a house thinks of a word.</summary>
    public static readonly ImmutableArray<(string Word, WordKind Value)> WordKinds =
        [("forbid", WordKind.Forbid), ("watch", WordKind.Watch)];

    /// <summary>Days of the week, as the plan of a paper names them.</summary>
    public static readonly ImmutableArray<(string Word, DayOfWeek Value)> Weekdays =
        [
            ("monday", DayOfWeek.Monday), ("tuesday", DayOfWeek.Tuesday), ("wednesday", DayOfWeek.Wednesday),
            ("thursday", DayOfWeek.Thursday), ("friday", DayOfWeek.Friday), ("saturday", DayOfWeek.Saturday), ("sunday", DayOfWeek.Sunday),
        ];

    /// <summary>Places of a folio.</summary>
    public static readonly ImmutableArray<(string Word, FolioPlace Value)> FolioPlaces =
        [("head", FolioPlace.Head), ("foot", FolioPlace.Foot), ("edge", FolioPlace.Edge)];

    /// <summary>Forms of a nameplate.</summary>
    public static readonly ImmutableArray<(string Word, NameplateForm Value)> NameplateForms =
        [("ears", NameplateForm.Ears), ("strip", NameplateForm.Strip)];

    /// <summary>Borders of modules and advertisements.</summary>
    public static readonly ImmutableArray<(string Word, BorderForm Value)> Borders =
        [
            ("none", BorderForm.None), ("frame", BorderForm.Frame), ("double", BorderForm.ThickThin), ("twin", BorderForm.Twin),
            ("dotted", BorderForm.Dotted), ("wavy", BorderForm.Wavy),
        ];

    /// <summary>Forms of rules.</summary>
    public static readonly ImmutableArray<(string Word, RuleForm Value)> RuleForms =
        [
            ("line", RuleForm.Line), ("double", RuleForm.ThickThin), ("twin", RuleForm.Twin), ("dotted", RuleForm.Dotted),
            ("wavy", RuleForm.Wavy),
        ];

    /// <summary>Where an advertisement stands in a larger space.</summary>
    public static readonly ImmutableArray<(string Word, AdPlace Value)> AdPlaces =
        [("centre", AdPlace.Centre), ("outer-foot", AdPlace.OuterFoot)];

    /// <summary>Where the word 广告 stands.</summary>
    public static readonly ImmutableArray<(string Word, AdMark Value)> AdMarks =
        [("none", AdMark.None), ("above", AdMark.Above), ("inside", AdMark.Inside)];

    /// <summary>What artwork of another size than booked is.</summary>
    public static readonly ImmutableArray<(string Word, bool Value)> OtherSizes = [("warning", false), ("error", true)];

    /// <summary>What becomes of CMYK pictures: whether they are converted to the press.</summary>
    public static readonly ImmutableArray<(string Word, bool Value)> CmykWays = [("keep", false), ("convert", true)];

    /// <summary>Boxes of a page of a PDF.</summary>
    public static readonly ImmutableArray<(string Word, PageBox Value)> PageBoxes =
        [
            ("trim", PageBox.Trim), ("crop", PageBox.Crop), ("bleed", PageBox.Bleed), ("media", PageBox.Media), ("art", PageBox.Art),
        ];

    /// <summary>Forms of a head.</summary>
    public static readonly ImmutableArray<(string Word, HeadForm Value)> HeadForms =
        [
            ("top", HeadForm.Top), ("side", HeadForm.Side), ("inset", HeadForm.Inset), ("vertical", HeadForm.Vertical),
            ("over", HeadForm.Over), ("none", HeadForm.None),
        ];

    /// <summary>Places of a byline.</summary>
    public static readonly ImmutableArray<(string Word, BylinePlace Value)> BylinePlaces =
        [("tail", BylinePlace.Tail), ("head", BylinePlace.Head)];

    /// <summary>Places of a figure.</summary>
    public static readonly ImmutableArray<(string Word, FigurePlace Value)> FigurePlaces =
        [("top", FigurePlace.Top), ("first", FigurePlace.First), ("middle", FigurePlace.Middle), ("foot", FigurePlace.Foot)];

    /// <summary>How the lines of a style stand.</summary>
    public static readonly ImmutableArray<(string Word, Alignment Value)> Alignments =
        [("left", Alignment.Left), ("centre", Alignment.Centre), ("right", Alignment.Right), ("justify", Alignment.Justify)];

    /// <summary>Where the lines of verse stand.</summary>
    public static readonly ImmutableArray<(string Word, VerseAlign Value)> VerseAlignments =
        [("indent", VerseAlign.Indent), ("centre", VerseAlign.Centre)];

    /// <summary>How the lines of a head stand: display text is not justified.</summary>
    public static readonly ImmutableArray<(string Word, Alignment Value)> HeadAlignments =
        [("left", Alignment.Left), ("centre", Alignment.Centre), ("right", Alignment.Right)];

    /// <summary>On which side of a line readings and emphasis marks stand.</summary>
    public static readonly ImmutableArray<(string Word, InterlinearPlace Value)> InterlinearPlaces =
        [("under", InterlinearPlace.Under), ("over", InterlinearPlace.Over)];

    /// <summary>Marks of emphasised characters.</summary>
    public static readonly ImmutableArray<(string Word, EmphasisMark Value)> EmphasisMarks =
        [
            ("dot", EmphasisMark.Dot), ("circle", EmphasisMark.Circle), ("sesame", EmphasisMark.Sesame),
            ("open-sesame", EmphasisMark.OpenSesame),
        ];

    /// <summary>Where the pinyin of a label stands.</summary>
    public static readonly ImmutableArray<(string Word, PinyinPlace Value)> PinyinPlaces =
        [("auto", PinyinPlace.Auto), ("beside", PinyinPlace.Beside), ("above", PinyinPlace.Above)];

    /// <summary>Parts of a page.</summary>
    public static readonly ImmutableArray<(string Word, PagePlace Value)> PagePlaces =
        [
            ("top-left", PagePlace.TopLeft), ("top", PagePlace.Top), ("top-right", PagePlace.TopRight), ("left", PagePlace.Left),
            ("centre", PagePlace.Centre), ("right", PagePlace.Right), ("bottom-left", PagePlace.BottomLeft),
            ("bottom", PagePlace.Bottom), ("bottom-right", PagePlace.BottomRight),
        ];

    /// <summary>Forms of a story on a page that is made up.</summary>
    public static readonly ImmutableArray<(string Word, StoryForm Value)> StoryForms =
        [
            ("top", StoryForm.Top), ("figure-first", StoryForm.FigureFirst), ("partial", StoryForm.Partial), ("side", StoryForm.Side),
            ("inset", StoryForm.Inset), ("boxed", StoryForm.Boxed), ("vertical", StoryForm.Vertical), ("briefs", StoryForm.Briefs),
            ("turned", StoryForm.Turned),
        ];

    /// <summary>What may be left out of a page that is made up.</summary>
    public static readonly ImmutableArray<(string Word, OptionalElement Value)> OptionalElements =
        [
            ("deck", OptionalElement.Deck), ("second-figure", OptionalElement.SecondFigure), ("pull-quote", OptionalElement.PullQuote),
            ("standfirst", OptionalElement.Standfirst), ("filler", OptionalElement.Filler),
        ];

    /// <summary>What stands round a box in a story.</summary>
    public static readonly ImmutableArray<(string Word, BoxFrame Value)> BoxFrames =
        [
            ("none", BoxFrame.None), ("frame", BoxFrame.Frame), ("double", BoxFrame.ThickThin), ("bars", BoxFrame.Bars),
            ("twin", BoxFrame.Twin), ("dotted", BoxFrame.Dotted), ("wavy", BoxFrame.Wavy),
        ];

    /// <summary>Where captions stand.</summary>
    public static readonly ImmutableArray<(string Word, CaptionPlace Value)> CaptionPlaces =
        [("below", CaptionPlace.Below), ("beside", CaptionPlace.Beside), ("over", CaptionPlace.Over)];

    /// <summary>Whether credits stand behind the last word of the caption.</summary>
    public static readonly ImmutableArray<(string Word, bool Value)> CreditPlaces = [("line", false), ("inline", true)];

    /// <summary>How the cells of a column stand; <c>auto</c> leaves it to their content.</summary>
    public static readonly ImmutableArray<(string Word, CellAlign Value)> CellAligns =
        [("left", CellAlign.Left), ("centre", CellAlign.Centre), ("right", CellAlign.Right)];

    /// <summary>Types of charts.</summary>
    public static readonly ImmutableArray<(string Word, ChartType Value)> ChartTypes =
        [
            ("column", ChartType.Column), ("bar", ChartType.Bar), ("line", ChartType.Line), ("pie", ChartType.Pie),
            ("stacked", ChartType.Stacked),
        ];

    /// <summary>How much of a QR code may be damaged.</summary>
    public static readonly ImmutableArray<(string Word, QrLevel Value)> QrLevels =
        [("L", QrLevel.Low), ("M", QrLevel.Medium), ("Q", QrLevel.Quartile), ("H", QrLevel.High)];

    /// <summary>Who makes up what a layout leaves open.</summary>
    public static readonly ImmutableArray<(string Word, bool Value)> RestWords = [("auto", true), ("none", false)];

    /// <summary>Widths of marks.</summary>
    public static readonly ImmutableArray<(string Word, MarkStyle Value)> MarkStyles =
        [("half-line-end", MarkStyle.HalfLineEnd), ("full-width", MarkStyle.FullWidth), ("kaiming", MarkStyle.Kaiming)];

    /// <summary>Whether stops hang at line ends.</summary>
    public static readonly ImmutableArray<(string Word, HangingStops Value)> HangingStops =
        [
            ("off", Plan.Styles.HangingStops.Off), ("allow", Plan.Styles.HangingStops.Allow), ("force", Plan.Styles.HangingStops.Force),
        ];

    /// <summary>How much may not start or end a line.</summary>
    public static readonly ImmutableArray<(string Word, LineStrictness Value)> LineStrictness =
        [
            ("gb", Plan.Styles.LineStrictness.Gb), ("strict", Plan.Styles.LineStrictness.Strict),
            ("normal", Plan.Styles.LineStrictness.Normal), ("loose", Plan.Styles.LineStrictness.Loose),
        ];

    /// <summary>Which words may be divided.</summary>
    public static readonly ImmutableArray<(string Word, WordDivision Value)> WordDivisions =
        [("names-last", WordDivision.NamesLast), ("all", WordDivision.All), ("none", WordDivision.None)];

    /// <summary>How numbers stand in vertical lines.</summary>
    public static readonly ImmutableArray<(string Word, UprightNumbers Value)> UprightNumbers =
        [("condensed", Plan.Styles.UprightNumbers.Condensed), ("stacked", Plan.Styles.UprightNumbers.Stacked)];

    /// <summary>Whether a story may go on to another page.</summary>
    public static readonly ImmutableArray<(string Word, bool Value)> JumpPolicies = [("auto", true), ("no", false)];

    /// <summary>Whether the punctuation of an article is left alone.</summary>
    public static readonly ImmutableArray<(string Word, bool Value)> PunctuationPolicies = [("check", false), ("keep", true)];

    /// <summary>The word for a value.</summary>
    /// <param name="words">A table of words.</param>
    /// <param name="value">One of its values.</param>
    public static string WordOf<T>(ImmutableArray<(string Word, T Value)> words, T value)
        where T : struct => words.First(row => EqualityComparer<T>.Default.Equals(row.Value, value)).Word;
}
