using System.Collections.Immutable;
using HarfBuzzSharp;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Unicode;

namespace PrintLayout.Text.Shaping;

/// <summary>
/// The clusters of an item of Han text. Nearly all of a paper are ideographs that fill their cells: these are built without detour, the
/// others by <see cref="ClusterBuilder"/>, and both ways give the same.
/// </summary>
internal static class HanClusters
{
    /// <summary>Adds the clusters of a whole item.</summary>
    /// <param name="item">The item as one shape.</param>
    /// <param name="infos">What the shaper gave, in text order.</param>
    /// <param name="positions">Their places.</param>
    /// <param name="clusters">Receives the clusters.</param>
    /// <param name="glyphs">Receives their glyphs.</param>
    public static void Add(
        in ClusterShape item,
        ReadOnlySpan<GlyphInfo> infos,
        ReadOnlySpan<GlyphPosition> positions,
        ImmutableArray<Cluster>.Builder clusters,
        ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        var (text, face, em, unitsPerEm) = (item.Text, item.Face, item.Style.Size, item.Face.UnitsPerEm);
        var (advance, body) = (unitsPerEm, em);
        for (var i = 0; i < infos.Length;)
        {
            var start = (int)infos[i].Cluster;
            var next = i + 1;
            while (next < infos.Length && infos[next].Cluster == infos[i].Cluster) next++;
            var end = next < infos.Length ? (int)infos[next].Cluster : item.Start + item.Length;
            ref readonly var position = ref positions[i];
            var isPlain = next == i + 1 && end == start + 1 && (position.XOffset | position.YOffset) == 0;
            if (isPlain && text[start] is >= UnicodeProperties.FirstIdeograph and <= UnicodeProperties.LastIdeograph)
            {
                if (position.XAdvance != advance) (advance, body) = (position.XAdvance, em.Scale(position.XAdvance, unitsPerEm));
                clusters.Add(new Cluster(
                    start, 1, CharacterClass.Han, item.Item.Style, face, glyphs.Count, 1, Pt.Zero, body, Pt.Zero, false, false));
                glyphs.Add(new ShapedGlyph(infos[i].Codepoint, Pt.Zero, Pt.Zero));
            }
            else
            {
                var shape = item with { Start = start, Length = end - start };
                clusters.Add(ClusterBuilder.Build(shape, infos[i..next], positions[i..next], glyphs));
            }

            i = next;
        }
    }
}
