using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Legs;

/// <summary>
/// What a blemish in a module costs, where no house style may set it; the others stand in <see cref="CostStyle"/>. One scale for legs and
/// for the forms of a module, so that a search may weigh a row opened at a crosshead against a larger figure (make-up.md M7.3).
/// </summary>
internal static class LegCosts
{
    /// <summary>Most rows opened above a crosshead.</summary>
    public const int MostOpened = 2;

    /// <summary>A crosshead at a foot (背题): as good as never.</summary>
    public const int CrossheadAtFoot = 5_000;

    /// <summary>A jump that leaves nothing but the byline for the other page.</summary>
    public const int JumpBeforeByline = 5_000;

    /// <summary>A row of text that finds no place.</summary>
    public const int OversetRow = 10_000;

    /// <summary>A row of a module that stays empty beyond a short last leg: a hole.</summary>
    public const int HoleRow = 400;

    /// <summary>A leg that ends inside a table.</summary>
    public const int TableBroken = 150;

    /// <summary>A table too wide for its column: nearly any wider column is better.</summary>
    public const int TableTooWide = 3_000;

    /// <summary>What it costs to end a leg between two items.</summary>
    /// <param name="costs">The costs of the house.</param>
    /// <param name="beforeLast">The item before <paramref name="last"/>; null when there is none.</param>
    /// <param name="last">Last item of the leg.</param>
    /// <param name="next">First item of the next.</param>
    public static int OfLegEnd(CostStyle costs, GalleyItemKind? beforeLast, GalleyItemKind last, GalleyItemKind next)
    {
        var cost = last switch
        {
            GalleyItemKind.Crosshead => CrossheadAtFoot,
            GalleyItemKind.First => costs.Orphan,
            GalleyItemKind.Whole or GalleyItemKind.Middle or GalleyItemKind.Last or GalleyItemKind.Signature => 0,
        };
        cost += next switch
        {
            GalleyItemKind.Last or GalleyItemKind.Signature => costs.Widow,
            GalleyItemKind.Crosshead => costs.CrossheadAtHead,
            GalleyItemKind.Whole or GalleyItemKind.First or GalleyItemKind.Middle => 0,
        };
        return beforeLast == GalleyItemKind.Crosshead ? cost + costs.CrossheadWithOneLine : cost;
    }

    /// <summary>Whether the end of a leg breaks a keep rule and is reported, whatever it costs.</summary>
    /// <param name="beforeLast">The item before <paramref name="last"/>; null when there is none.</param>
    /// <param name="last">Last item of the leg.</param>
    /// <param name="next">First item of the next.</param>
    public static bool BreaksKeep(GalleyItemKind? beforeLast, GalleyItemKind last, GalleyItemKind next) =>
        last is GalleyItemKind.Crosshead or GalleyItemKind.First || next is GalleyItemKind.Last or GalleyItemKind.Signature
        || beforeLast == GalleyItemKind.Crosshead;
}
