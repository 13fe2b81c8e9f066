namespace PrintLayout.Plan.Styles;

/// <summary>
/// What a paper dislikes in a module, and how much: the costs that the search over forms and legs adds up. One scale for all of them;
/// about 16 is one point of the plan in make-up.md M15.10. What no paper may want otherwise, such as text without a place, is no part of
/// it.
/// </summary>
public sealed record CostStyle
{
    /// <summary>Most that one cost may be.</summary>
    public const int Most = 10_000;

    /// <summary>The costs of a style that names none.</summary>
    public static CostStyle Standard { get; } = new();

    /// <summary>The first row opened above a crosshead.</summary>
    public int OpenedCrosshead { get; init; } = 4;

    /// <summary>
    /// The second row opened above the same crosshead: half a dozen rows of white round one line are a hole of their own.
    /// </summary>
    public int OpenedAgain { get; init; } = 60;

    /// <summary>A blank row at the foot of a leg that is not the last.</summary>
    public int BlankFootRow { get; init; } = 40;

    /// <summary>First line of a paragraph alone at a foot.</summary>
    public int Orphan { get; init; } = 60;

    /// <summary>Last line of a paragraph, or a byline, alone at a head.</summary>
    public int Widow { get; init; } = 90;

    /// <summary>A crosshead with one line below it.</summary>
    public int CrossheadWithOneLine { get; init; } = 150;

    /// <summary>A leg that opens with a crosshead does not start on its neighbours' first baseline.</summary>
    public int CrossheadAtHead { get; init; } = 6;

    /// <summary>A row that the last leg stays short.</summary>
    public int ShortLastRow { get; init; } = 9;

    /// <summary>
    /// A paragraph set a line tighter or looser than it would be by itself: worse than an opened crosshead, better than any fault.
    /// </summary>
    public int ChangedParagraph { get; init; } = 7;

    /// <summary>A jump at the end of a paragraph: the reader takes the story for finished.</summary>
    public int JumpBetweenParagraphs { get; init; } = 60;

    /// <summary>A jump at the end of a sentence.</summary>
    public int JumpBetweenSentences { get; init; } = 12;

    /// <summary>A jump inside a divided word.</summary>
    public int JumpInWord { get; init; } = 40;

    /// <summary>A row left for the other page: the first part holds as much as it can without paragraphs being tightened for it.</summary>
    public int JumpRow { get; init; } = 5;

    /// <summary>A figure's height off its best aspect: for a whole unit of height by width.</summary>
    public int FigureAspect { get; init; } = 192;

    /// <summary>An image cropped: for the whole of its width or height.</summary>
    public int FigureCrop { get; init; } = 192;

    /// <summary>White that an image leaves in its place, for the whole of it: a strip of a twentieth weighs as much as a widow.</summary>
    public int FigureWhite { get; init; } = 2_000;

    /// <summary>A step of the size ladder off the style's own size.</summary>
    public int SizeStep { get; init; } = 24;

    /// <summary>A headline line more or fewer than the author's.</summary>
    public int HeadlineLine { get; init; } = 20;

    /// <summary>
    /// The second row of white in a head; each further one costs as much more, for a head that floats is circled at once.
    /// </summary>
    public int HeadRow { get; init; } = 10;

    /// <summary>A head without any row of white.</summary>
    public int TightHead { get; init; } = 6;

    /// <summary>Text columns that are not the page's (变栏).</summary>
    public int OtherColumns { get; init; } = 24;
}
