namespace PrintLayout.Diagnostics;

/// <content>What layout and make-up report: PL3001 to PL3999.</content>
public static partial class DiagnosticCodes
{
    /// <summary>A module leaves the type area.</summary>
    public const string ModuleOffPage = "PL3001";

    /// <summary>Two modules claim the same place.</summary>
    public const string ModulesOverlap = "PL3002";

    /// <summary>A module or layout names an article that the page does not have.</summary>
    public const string UnknownArticle = "PL3003";

    /// <summary>An article of the page stands in no module, or in more than one.</summary>
    public const string ArticleNotPlaced = "PL3004";

    /// <summary>Text is left over: the module is too small.</summary>
    public const string Overset = "PL3005";

    /// <summary>The module is larger than its text: there is a hole.</summary>
    public const string Underset = "PL3006";

    /// <summary>Ink of two items overlaps.</summary>
    public const string InkCollision = "PL3007";

    /// <summary>A headline does not fit its place at the size that the layout gives.</summary>
    public const string HeadlineTooWide = "PL3008";

    /// <summary>A module is too small for its head, figure or label.</summary>
    public const string ModuleTooSmall = "PL3009";

    /// <summary>A crosshead, widow or orphan rule could not be kept.</summary>
    public const string KeepBroken = "PL3010";

    /// <summary>A figure of the article has no place in its module, or the module gives a place to a figure that is not there.</summary>
    public const string FigureNotPlaced = "PL3011";

    /// <summary>Ink leaves the trim box of its page.</summary>
    public const string InkOutsideTrim = "PL3012";

    /// <summary>A part of a story that jumps is very short.</summary>
    public const string ShortJump = "PL3030";

    /// <summary>A story ends before it reaches the module on another page that should continue it.</summary>
    public const string NothingToJump = "PL3031";

    /// <summary>An earlier part of the story could not be made up.</summary>
    public const string JumpPartMissing = "PL3032";

    /// <summary>A story continues on a page where it already stands.</summary>
    public const string JumpCycle = "PL3033";

    /// <summary>Cells of the type area that nothing covers.</summary>
    public const string Hole = "PL3040";

    /// <summary>A line of running text stands off the baseline grid.</summary>
    public const string OffGrid = "PL3041";

    /// <summary>A paragraph ends in a single character.</summary>
    public const string LoneCharacter = "PL3042";

    /// <summary>Headlines stand so close that they read as one (碰题).</summary>
    public const string HeadlineBump = "PL3043";

    /// <summary>A line cuts the page from edge to edge (断版, 通线).</summary>
    public const string ThroughCut = "PL3044";

    /// <summary>A headline is larger than one above it or one of a more important story.</summary>
    public const string LadderInversion = "PL3045";

    /// <summary>A headline or the main part of a figure stands in the fold.</summary>
    public const string InFold = "PL3046";

    /// <summary>Ink of a story stands outside the type area.</summary>
    public const string OutsideTypeArea = "PL3047";

    /// <summary>A large area of text has neither head nor figure nor crosshead.</summary>
    public const string GreyArea = "PL3048";

    /// <summary>A layout accepts a finding that does not occur.</summary>
    public const string UnusedAcceptance = "PL3049";

    /// <summary>The box of an advertisement keeps its placeholder: the advertisement or its image is missing.</summary>
    public const string AdMissing = "PL3050";

    /// <summary>An advertisement of the page has no box in the layout.</summary>
    public const string AdNotPlaced = "PL3051";

    /// <summary>Artwork of an advertisement has not the size that was booked.</summary>
    public const string AdSize = "PL3064";

    /// <summary>An advertisement stands in a space that is larger than its booking.</summary>
    public const string AdLeavesWhite = "PL3065";

    /// <summary>An advertisement is booked larger than the space that the layout keeps for it.</summary>
    public const string AdTooLarge = "PL3066";

    /// <summary>
    /// The file of an advertisement is missing or cannot be used: its box keeps a placeholder in proofs, and its page does not go to press.
    /// </summary>
    public const string AdFileMissing = "PL3067";

    /// <summary>The words of an advertisement do not fit its space.</summary>
    public const string AdWordsOverset = "PL3068";

    /// <summary>No lunar date is known for the day of issue.</summary>
    public const string LunarDateUnknown = "PL3052";

    /// <summary>A drop cap that is asked for is not set.</summary>
    public const string DropCapNotSet = "PL3053";

    /// <summary>A part of a story's head is not set because the story is a brief.</summary>
    public const string NotInBriefs = "PL3054";

    /// <summary>What a page says about itself is not set: it has neither folio nor nameplate, or no nameplate.</summary>
    public const string NoFolioForText = "PL3055";

    /// <summary>A standfirst is not set because the head stands in vertical lines.</summary>
    public const string NoStandfirstInVerticalHead = "PL3056";

    /// <summary>A caption that was to stand beside its picture stands below it.</summary>
    public const string CaptionNotBeside = "PL3057";

    /// <summary>A head that is to stand on a figure has none, or one that must not be covered.</summary>
    public const string HeadNotOverFigure = "PL3058";

    /// <summary>A head can hardly be read on the picture behind it.</summary>
    public const string HeadContrast = "PL3059";

    /// <summary>A line of a headline ends inside a word, a number, a name or a title.</summary>
    public const string WordCut = "PL3070";

    /// <summary>A table is too wide for its columns.</summary>
    public const string TableTooWide = "PL3060";

    /// <summary>A table or box has fewer rows than it needs.</summary>
    public const string ElementTooDeep = "PL3061";

    /// <summary>A table or box has so many rows that white is left in it.</summary>
    public const string ElementLeavesWhite = "PL3062";

    /// <summary>A page with <c>layout: auto</c> cannot be made up.</summary>
    public const string MakeupFailed = "PL3090";

    /// <summary>A part of a story, or a whole one, is not set, because the layout leaves it out.</summary>
    public const string LeftOut = "PL3091";

    /// <summary>A page is to keep to its earlier layout, and has none.</summary>
    public const string NothingToKeep = "PL3096";

    /// <summary>A made-up layout was edited by a person, or no make-up wrote it; it was not overwritten.</summary>
    public const string MadeLayoutKept = "PL3097";

    /// <summary>A make-up is asked for, and the layout of every page is a file.</summary>
    public const string NothingToMakeUp = "PL3098";
}
