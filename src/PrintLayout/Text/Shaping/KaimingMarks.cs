using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>
/// Marks of the style 开明式: ，、；： and brackets have no blank, 。．！？ keep theirs (CLREQ, "Punctuation Width Adjustment";
/// composition.md C5.13). The body of a mark stays where it is in its cell, so a mark whose glyph fills its cell (C2.3, C11.2) keeps its
/// em.
/// </summary>
internal static class KaimingMarks
{
    /// <summary>The clusters of a paragraph with their blanks taken off.</summary>
    /// <param name="clusters">The clusters, with full-width marks.</param>
    public static ImmutableArray<Cluster> Narrowed(ImmutableArray<Cluster> clusters)
    {
        var narrowed = clusters.ToBuilder();
        for (var i = 0; i < narrowed.Count; i++)
        {
            if (narrowed[i] is { Class: CharacterClass.PauseStop or CharacterClass.Opener or CharacterClass.Closer } mark)
                narrowed[i] = mark with { Lead = Pt.Zero, Trail = Pt.Zero };
        }

        return narrowed.MoveToImmutable();
    }
}
