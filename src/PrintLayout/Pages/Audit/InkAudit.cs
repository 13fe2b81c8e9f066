using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pages.Audit;

/// <summary>
/// Looks for ink that should not meet on a finished page. It measures the ink of the glyphs, not their advances or em boxes, so
/// Chinese lines set close together are not reported. It reads only the display list, so it also finds faults that layout missed.
/// </summary>
/// <remarks>
/// A glyph's ink is taken as a rectangle. An accent over the tail of a comma may therefore be reported although the shapes do not
/// touch. Rules may cross rules, and boxes of one story may overlap: frames and placeholders are built that way.
/// </remarks>
internal static class InkAudit
{
    // A tenth of a point is 0.035 mm, below the register of a newspaper press; rounding and overshoot of outlines stay below it.
    private static readonly Pt Tolerance = new(100);

    /// <summary>
    /// All findings of a page: first ink outside its boxes, then overlaps, each in painting order. They become PL3012 and PL3007 by
    /// <see cref="InkAuditFinding.ToDiagnostic"/>.
    /// </summary>
    /// <param name="page">The finished page.</param>
    public static ImmutableArray<InkAuditFinding> Find(PageDisplayList page)
    {
        var pieces = Pieces(page);
        var findings = ImmutableArray.CreateBuilder<InkAuditFinding>();
        foreach (var piece in pieces)
        {
            var room = RoomOf(piece, page.Boxes).Inflate(Tolerance);
            if (!room.Contains(piece.Bounds)) findings.Add(new InkAuditFinding(InkFault.OutsideTrim, piece.Item, null, piece.Bounds));
        }

        foreach (var (first, second) in InkAuditSweep.Pairs([.. pieces.Select(p => p.Bounds)]))
        {
            if (Compare(pieces[first], pieces[second]) is { } finding) findings.Add(finding);
        }

        return findings.ToImmutable();
    }

    private static List<InkAuditPiece> Pieces(PageDisplayList page)
    {
        var pieces = new List<InkAuditPiece>(page.Items.Length);
        foreach (var item in page.Items)
        {
            if (InkAuditPiece.Of(item) is { } piece) pieces.Add(piece);
        }

        return pieces;
    }

    private static PtRect RoomOf(InkAuditPiece piece, PageBoxes boxes)
    {
        if (piece.Item.Role == ItemRole.Mark) return boxes.Media;
        // An advertisement of outlines that has the whole sheet bleeds as one of pixels does.
        return piece.IsSurface || piece.Item is FilledPath { Role: ItemRole.Advertisement } ? boxes.Bleed : boxes.Trim;
    }

    private static InkAuditFinding? Compare(InkAuditPiece below, InkAuditPiece above)
    {
        var (fault, overlap) = (below.Item, above.Item) switch
        {
            (GlyphRun, GlyphRun) => (InkFault.TextOnText, TextOnText(below, above)),
            (_, GlyphRun) => below.IsSurface ? TextOnSurface(below, above) : (InkFault.TextOnRule, TextOnLine(above, below)),
            (GlyphRun, _) => above.IsSurface
                ? (InkFault.TextCovered, InkAuditSweep.Shared(below.Ink.AsSpan(), above.Ink.AsSpan(), Tolerance))
                : (InkFault.TextOnRule, TextOnLine(below, above)),
            _ => Boxes(below, above),
        };
        return overlap is { } area ? new InkAuditFinding(fault, below.Item, above.Item, area) : null;
    }

    // Two runs of one line are neighbours, as the word and the hyphen behind it: a letter may hang over into the next one's cell, as the
    // face draws it. Within a run that is not looked at either.
    private static PtRect? TextOnText(InkAuditPiece below, InkAuditPiece above)
    {
        var shared = InkAuditSweep.Shared(below.Ink.AsSpan(), above.Ink.AsSpan(), Tolerance);
        return shared is not null && below.IsInLineWith(above)
            ? InkAuditSweep.Shared(below.WithoutOverhang().AsSpan(), above.WithoutOverhang().AsSpan(), Tolerance)
            : shared;
    }

    private static (InkFault Fault, PtRect? Overlap) TextOnSurface(InkAuditPiece surface, InkAuditPiece text)
    {
        var shared = InkAuditSweep.Shared(surface.Ink.AsSpan(), text.Ink.AsSpan(), Tolerance);
        if (surface.Item.Role != ItemRole.Background && text.IsForeignTo(surface)) return (InkFault.TextOnForeignBox, shared);
        return (InkFault.TextAcrossEdge, surface.Holds(text.Bounds, Tolerance) ? null : shared);
    }

    // A hairline is thinner than the tolerance. So here the tolerance is taken off the glyph, and any touch of the rest counts.
    private static PtRect? TextOnLine(InkAuditPiece text, InkAuditPiece line)
    {
        PtRect? shared = null;
        foreach (var side in line.Ink)
        {
            if (!side.Overlaps(text.Bounds)) continue;
            foreach (var glyph in text.Ink)
            {
                if (InkAuditSweep.Shared(Core(glyph), side, Pt.Zero) is { } area) shared = shared?.Union(area) ?? area;
            }
        }

        return shared;
    }

    private static PtRect Core(PtRect glyph) =>
        glyph.Width > Tolerance * 2 && glyph.Height > Tolerance * 2 ? glyph.Inflate(-Tolerance) : glyph;

    private static (InkFault Fault, PtRect? Overlap) Boxes(InkAuditPiece below, InkAuditPiece above)
    {
        if (string.Equals(below.Item.Story, above.Item.Story, StringComparison.Ordinal)) return default;
        if (below.IsSurface && above.IsSurface)
        {
            var isInside = below.Holds(above.Bounds, Tolerance);
            return (InkFault.BoxOnBox, isInside ? null : InkAuditSweep.Shared(below.Ink.AsSpan(), above.Ink.AsSpan(), Tolerance));
        }

        var (surface, line) = below.IsSurface ? (below, above) : (above, below);
        if (!surface.IsFigure) return default;
        return (InkFault.RuleOnFigure, LineOnFigure(line, surface.Bounds.Inflate(-Tolerance)));
    }

    private static PtRect? LineOnFigure(InkAuditPiece line, PtRect figure)
    {
        PtRect? shared = null;
        foreach (var side in line.Ink)
        {
            if (InkAuditSweep.Shared(side, figure, Pt.Zero) is { } area) shared = shared?.Union(area) ?? area;
        }

        return shared;
    }
}
