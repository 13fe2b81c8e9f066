namespace PrintLayout.Plan.Styles;

/// <summary>
/// What a paper wants of pages that are made up for it: weights and limits of the search (make-up.md M15). One scale with
/// <see cref="CostStyle"/>; about 16 is a point.
/// </summary>
public sealed record MakeupStyle
{
    /// <summary>The wishes of a style that names none.</summary>
    public static MakeupStyle Standard { get; } = new();

    /// <summary>Least rows of a leg; a shorter one is a stub.</summary>
    public int LeastLeg { get; init; } = 10;

    /// <summary>Most rows of a leg before it wearies the eye.</summary>
    public int MostLeg { get; init; } = 60;

    /// <summary>Least measure of a text column, in em (make-up.md M15.6).</summary>
    public int LeastMeasure { get; init; } = 11;

    /// <summary>Most measure of a text column, in em.</summary>
    public int MostMeasure { get; init; } = 20;

    /// <summary>A row that a leg is too short, for each leg.</summary>
    public int ShortLegRow { get; init; } = 24;

    /// <summary>A row that a leg is too long, for each leg.</summary>
    public int LongLegRow { get; init; } = 8;

    /// <summary>A module that is a strip: for each tenth that its longer side is more than three times the shorter.</summary>
    public int StripTenth { get; init; } = 4;

    /// <summary>A story in a single column of more rows than a leg should have.</summary>
    public int SingleColumn { get; init; } = 40;

    /// <summary>A more important story below a less important one, for each rank between them.</summary>
    public int RankBelow { get; init; } = 32;

    /// <summary>A more important story to the right of a less important one, for each rank between them.</summary>
    public int RankBehind { get; init; } = 10;

    /// <summary>The lead away from the head of the page.</summary>
    public int LeadNotAtTop { get; init; } = 240;

    /// <summary>Two heads that read into one another, for each point of their weight (M11.17).</summary>
    public int BumpPoint { get; init; } = 13;

    /// <summary>A line that cuts the page across its middle (断版).</summary>
    public int CutAcross { get; init; } = 240;

    /// <summary>A gutter from the head of the page to its foot (通线).</summary>
    public int CutDown { get; init; } = 208;

    /// <summary>A head larger than that of a more important story, or than the one above it of its width.</summary>
    public int LadderInversion { get; init; } = 120;

    /// <summary>Text without relief, for each row beyond what the house finds grey.</summary>
    public int GreyRow { get; init; } = 8;

    /// <summary>The largest figure hardly larger than the next.</summary>
    public int RivalFigures { get; init; } = 80;

    /// <summary>A pair of lines that end a leg or begin one against the rules of keeping.</summary>
    public int BrokenKeep { get; init; } = 60;

    /// <summary>A figure a column wide in a module of three or more.</summary>
    public int NarrowFigure { get; init; } = 48;

    /// <summary>A headline much narrower than the columns that it spans.</summary>
    public int LostHeadline { get; init; } = 60;

    /// <summary>A headline, kicker or deck whose lines are of very unlike length, such as six characters over two.</summary>
    public int RaggedHead { get; init; } = 90;

    /// <summary>The lead's headline hardly larger than another, for each point that is missing to ten.</summary>
    public int WeakLead { get; init; } = 5;

    /// <summary>A headline, or the middle of a figure, in the fold of a broadsheet.</summary>
    public int InFold { get; init; } = 100;

    /// <summary>A figure above the headline of a story that has another above it: it reads as that one's.</summary>
    public int FigureUnderText { get; init; } = 48;

    /// <summary>The same form as most stories of the page have, where another would do.</summary>
    public int PlainForm { get; init; } = 4;

    /// <summary>A head over some of the columns.</summary>
    public int PartialHead { get; init; } = 12;

    /// <summary>A figure above the headline.</summary>
    public int FigureFirst { get; init; } = 10;

    /// <summary>A head beside the text.</summary>
    public int SideHead { get; init; } = 20;

    /// <summary>A head inside the text: some of the text stands above its own head.</summary>
    public int InsetHead { get; init; } = 60;

    /// <summary>A story that turns beside another one in its lower corner.</summary>
    public int LWrap { get; init; } = 48;

    /// <summary>A head in vertical lines.</summary>
    public int VerticalHead { get; init; } = 24;

    /// <summary>A box round a story that has no label of its own.</summary>
    public int Box { get; init; } = 28;

    /// <summary>A story that goes on on another page, where its manuscript or the edition lets it.</summary>
    public int Jump { get; init; } = 160;

    /// <summary>A story over other columns than in the layout that is to be kept.</summary>
    public int OtherPlace { get; init; } = 96;
}
