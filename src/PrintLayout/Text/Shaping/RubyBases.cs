using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>
/// Readings above their bases (composition.md C12.5, C12.6): finds the clusters of each base, keeps the base of one reading whole, and
/// widens a base that is narrower than its reading.
/// </summary>
internal static class RubyBases
{
    /// <summary>The bases of a paragraph, in text order; a base that has no cluster is left out.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sourceIndex">For each UTF-16 unit that is set its index in the runs' joined text.</param>
    /// <param name="clusters">The clusters.</param>
    public static ImmutableArray<RubyBase> Find(
        ParagraphText paragraph, ImmutableArray<int> sourceIndex, ImmutableArray<Cluster> clusters)
    {
        var bases = ImmutableArray.CreateBuilder<RubyBase>();
        var (runStart, at) = (0, 0);
        foreach (var run in paragraph.Runs)
        {
            foreach (var ruby in run.Text.Rubies)
            {
                var (start, end) = (runStart + ruby.Start, runStart + ruby.Start + ruby.Length);
                while (at < clusters.Length && sourceIndex[clusters[at].TextStart] < start) at++;
                var first = at;
                while (at < clusters.Length && sourceIndex[clusters[at].TextStart] < end) at++;
                if (at > first) bases.Add(new RubyBase(first, at, ruby.Reading, run.Style));
            }

            runStart += run.Text.Text.Length;
        }

        return bases.ToImmutable();
    }

    /// <summary>Forbids line ends inside bases.</summary>
    public static ImmutableArray<bool> KeepWhole(ImmutableArray<bool> canBreakAfter, ImmutableArray<RubyBase> bases)
    {
        var kept = canBreakAfter.ToBuilder();
        foreach (var ruby in bases)
        {
            for (var i = ruby.First; i + 1 < ruby.End; i++) kept[i] = false;
        }

        return kept.MoveToImmutable();
    }

    /// <summary>Takes the hyphens out of bases.</summary>
    public static ImmutableArray<HyphenGlyph?> KeepWhole(ImmutableArray<HyphenGlyph?> hyphens, ImmutableArray<RubyBase> bases)
    {
        if (hyphens.IsEmpty) return hyphens;
        var kept = hyphens.ToBuilder();
        foreach (var ruby in bases)
        {
            for (var i = ruby.First; i + 1 < ruby.End; i++) kept[i] = null;
        }

        return kept.MoveToImmutable();
    }

    /// <summary>
    /// Makes a base as wide as its reading and the gap to the next one. Han characters share the extra width, each with half of its
    /// share on either side; a base with Western text in it keeps its letters together and gets the width at its ends.
    /// </summary>
    /// <param name="ruby">The base.</param>
    /// <param name="needed">Width of the reading and the gap.</param>
    /// <param name="spaces">Spaces between the clusters.</param>
    /// <param name="clusters">The clusters; their bodies grow.</param>
    /// <param name="glyphs">Their glyphs; they move with the middle of the body.</param>
    public static void Widen(
        RubyBase ruby,
        Pt needed,
        ImmutableArray<InterClusterSpace> spaces,
        ImmutableArray<Cluster>.Builder clusters,
        ImmutableArray<ShapedGlyph>.Builder glyphs)
    {
        var width = Pt.Zero;
        var isWestern = false;
        for (var i = ruby.First; i < ruby.End; i++)
        {
            width += clusters[i].Body;
            if (i + 1 < ruby.End) width += spaces[i].Natural;
            isWestern |= clusters[i].Class == CharacterClass.Western;
        }

        var extra = needed - width;
        if (extra <= Pt.Zero) return;
        var count = ruby.End - ruby.First;
        if (isWestern || count == 1)
        {
            Widen(clusters, glyphs, ruby.First, extra / 2, Pt.Zero);
            Widen(clusters, glyphs, ruby.End - 1, Pt.Zero, extra - extra / 2);
            return;
        }

        for (var i = ruby.First; i < ruby.End; i++)
        {
            // Whole thousandths: what the shares before leave is shared by the rest, so that nothing is lost.
            var share = extra / (ruby.End - i);
            Widen(clusters, glyphs, i, share / 2, share - share / 2);
            extra -= share;
        }
    }

    private static void Widen(
        ImmutableArray<Cluster>.Builder clusters, ImmutableArray<ShapedGlyph>.Builder glyphs, int index, Pt before, Pt behind)
    {
        var cluster = clusters[index];
        clusters[index] = cluster with { Body = cluster.Body + before + behind };
        for (var g = cluster.GlyphStart; g < cluster.GlyphStart + cluster.GlyphCount; g++)
            glyphs[g] = glyphs[g] with { X = glyphs[g].X + before };
    }
}
