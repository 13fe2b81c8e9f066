using PrintLayout.Geometry;

namespace PrintLayout.Text.Paragraphs;

/// <summary>The space between a cluster and the next on one line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Natural">Its width before adjustment.</param>
/// <param name="Least">Width it may shrink to.</param>
/// <param name="Most">Width it may stretch to before Han gaps open.</param>
/// <param name="TextStart">First UTF-16 unit of the typed space it stands for.</param>
/// <param name="TextLength">Length of that text; 0 when nothing was typed.</param>
public readonly record struct InterClusterSpace(
    SpaceKind Kind, Pt Natural, Pt Least, Pt Most, int TextStart = 0, int TextLength = 0)
{
    /// <summary>
    /// Whether the space stands inside what clings together, before a stop or closer or behind an opener, and so opens after the others
    /// (composition.md C7.15).
    /// </summary>
    public bool OpensLate { get; init; }

    /// <summary>Whether the space may open when a line is stretched.</summary>
    public bool CanOpen => Kind != SpaceKind.Rigid;
}
