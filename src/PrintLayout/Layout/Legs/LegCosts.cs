namespace PrintLayout.Layout.Legs;

/// <summary>
/// What a blemish in a module costs. One scale for legs and for the forms of a module, so that a search may weigh a row opened
/// at a crosshead against a larger figure (make-up.md M7.3). A cost of 16 is about one point of the plan in make-up.md M15.10.
/// </summary>
internal static class LegCosts
{
    /// <summary>The first row opened above a crosshead.</summary>
    public const int OpenedCrosshead = 4;

    /// <summary>The second row opened above the same crosshead: half a dozen rows of white round one line are a hole of their own.</summary>
    public const int OpenedAgain = 60;

    /// <summary>Most rows opened above a crosshead.</summary>
    public const int MostOpened = 2;

    /// <summary>A blank row at the foot of a leg that is not the last.</summary>
    public const int BlankFootRow = 40;

    /// <summary>First line of a paragraph alone at a foot.</summary>
    public const int Orphan = 60;

    /// <summary>Last line of a paragraph, or a byline, alone at a head.</summary>
    public const int Widow = 90;

    /// <summary>A crosshead with one line below it.</summary>
    public const int CrossheadWithOneLine = 150;

    /// <summary>A crosshead at a foot (背题): as good as never.</summary>
    public const int CrossheadAtFoot = 5_000;

    /// <summary>A leg that opens with a crosshead does not start on its neighbours' first baseline.</summary>
    public const int CrossheadAtHead = 6;

    /// <summary>A row that the last leg stays short.</summary>
    public const int ShortLastRow = 9;

    /// <summary>A paragraph set a line tighter or looser than it would be by itself: worse than an opened crosshead, better than any fault.</summary>
    public const int ChangedParagraph = 7;

    /// <summary>A jump at the end of a paragraph: the reader takes the story for finished.</summary>
    public const int JumpBetweenParagraphs = 60;

    /// <summary>A jump at the end of a sentence.</summary>
    public const int JumpBetweenSentences = 12;

    /// <summary>A row left for the other page: the first part holds as much as it can without paragraphs being tightened for it.</summary>
    public const int JumpRow = 5;

    /// <summary>A jump inside a divided word.</summary>
    public const int JumpInWord = 40;

    /// <summary>A jump that leaves nothing but the byline for the other page.</summary>
    public const int JumpBeforeByline = 5_000;

    /// <summary>A row of text that finds no place.</summary>
    public const int OversetRow = 10_000;

    /// <summary>A row of a module that stays empty beyond a short last leg: a hole.</summary>
    public const int HoleRow = 400;

    /// <summary>From this on the end of a leg breaks a keep rule and is reported.</summary>
    public const int KeepBroken = Orphan;

    /// <summary>What it costs to end a leg between two items.</summary>
    /// <param name="beforeLast">The item before <paramref name="last"/>; null when there is none.</param>
    /// <param name="last">Last item of the leg.</param>
    /// <param name="next">First item of the next.</param>
    public static int OfLegEnd(GalleyItemKind? beforeLast, GalleyItemKind last, GalleyItemKind next)
    {
        var cost = last switch
        {
            GalleyItemKind.Crosshead => CrossheadAtFoot,
            GalleyItemKind.First => Orphan,
            _ => 0,
        };
        if (next is GalleyItemKind.Last or GalleyItemKind.Signature) cost += Widow;
        if (next == GalleyItemKind.Crosshead) cost += CrossheadAtHead;
        if (beforeLast == GalleyItemKind.Crosshead) cost += CrossheadWithOneLine;
        return cost;
    }
}
