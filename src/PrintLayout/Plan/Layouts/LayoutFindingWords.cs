using System.Collections.Immutable;

namespace PrintLayout.Plan.Layouts;

/// <summary>The words that stand for findings of validators in layouts and reports.</summary>
internal static class LayoutFindingWords
{
    /// <summary>Each finding with its word.</summary>
    public static readonly ImmutableArray<(string Word, LayoutFinding Finding)> All =
        [
            ("hole", LayoutFinding.Hole), ("off-grid", LayoutFinding.OffGrid), ("widow", LayoutFinding.Widow),
            ("orphan", LayoutFinding.Orphan), ("crosshead", LayoutFinding.Crosshead), ("lone-character", LayoutFinding.LoneCharacter),
            ("headline-bump", LayoutFinding.HeadlineBump), ("through-cut", LayoutFinding.ThroughCut), ("ladder", LayoutFinding.Ladder),
            ("fold", LayoutFinding.Fold), ("outside", LayoutFinding.Outside), ("grey", LayoutFinding.Grey),
        ];

    /// <summary>The word of a finding.</summary>
    public static string WordOf(LayoutFinding finding) => All.First(entry => entry.Finding == finding).Word;
}
