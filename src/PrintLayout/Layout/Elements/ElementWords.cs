using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Elements;

/// <summary>Sets the words above and below tables and charts.</summary>
/// <param name="context">Grid and styles.</param>
internal sealed class ElementWords(LayoutContext context)
{
    /// <summary>White between words and what they belong to.</summary>
    public Pt White => context.Grid.Master.Row / 6;

    /// <summary>Title and unit, with the white below them. The unit stands beside a title of one line where it has room.</summary>
    /// <param name="head">The title.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="width">Width of the element.</param>
    public (ImmutableArray<LinePart> Lines, Pt Height) Above(ManuscriptText? head, ManuscriptText? unit, Pt width)
    {
        var parts = ImmutableArray.CreateBuilder<LinePart>();
        var y = Pt.Zero;
        var titleLeft = width;
        if (head is { } title)
        {
            var style = context.Styles.Or(StyleNames.TableTitle, StyleNames.Crosshead);
            var lines = context.Lines.SetDisplay(context.Lines.Shape(context.Styles.Text(title, style) with { IsDisplay = true }), width);
            foreach (var line in lines)
            {
                var x = LineSetter.Offset(line, width, style.Spec.Align);
                parts.Add(new LinePart(line, ItemRole.ElementTitle, style.Ink, x, y + style.BaselineIn(style.Leading)));
                y += style.Leading;
                titleLeft = width - x - line.Width;
            }
        }

        if (unit is not null)
        {
            var style = context.Styles.Or(StyleNames.TableNote, StyleNames.Caption);
            var line = context.Lines.SetSingle(context.Styles.Text(unit, style));
            var isBeside = parts.Count == 1 && line.Width + style.Size <= titleLeft;
            if (!isBeside) y += style.Leading;
            var baseline = isBeside ? parts[0].Baseline : y - style.Leading + style.BaselineIn(style.Leading);
            parts.Add(new LinePart(line, ItemRole.Caption, style.Ink, Pt.Max(Pt.Zero, width - line.Width), baseline));
        }

        return (parts.ToImmutable(), y == Pt.Zero ? y : y + White);
    }

    /// <summary>Notes, with the white above them.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="width">Width of the element.</param>
    public (ImmutableArray<LinePart> Lines, Pt Height) Below(ImmutableArray<ManuscriptText> notes, Pt width)
    {
        var parts = ImmutableArray.CreateBuilder<LinePart>();
        var style = context.Styles.Or(StyleNames.TableNote, StyleNames.Caption);
        var y = notes.IsEmpty ? Pt.Zero : White;
        foreach (var note in notes)
        {
            foreach (var line in context.Lines.SetParagraph(
                context.Styles.Text(note, style), width, Pt.Zero, style.Spec.Align == Alignment.Justify))
            {
                var x = LineSetter.Offset(line, width, style.Spec.Align);
                parts.Add(new LinePart(line, ItemRole.Caption, style.Ink, x, y + style.BaselineIn(style.Leading)));
                y += style.Leading;
            }
        }

        return (parts.ToImmutable(), y);
    }
}
