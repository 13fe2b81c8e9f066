using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Validation;

/// <summary>Where the headline of a module stands on the page.</summary>
/// <param name="Module">The module.</param>
/// <param name="Area">The width that the head may take, the height of the headline's own lines.</param>
/// <param name="Block">The whole head in its rows.</param>
/// <param name="Size">Size of the headline.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record HeadPlace(PlacedModule Module, PtRect Area, PtRect Block, Pt Size, int Lines)
{
    /// <summary>
    /// Whether the module sets its head off from its neighbours': by a border, tint or label, or by a head that stands beside or in
    /// the text. That is how editors cure headlines side by side (make-up.md M11.18).
    /// </summary>
    public bool IsSetOff =>
        Module.Spec.Boxed || Module.Spec.Tint is not null || Module.Fitted.Form.LabelRows > 0
        || HeadTraits.Of(Module.Spec.Head.Form).SetsOff;

    /// <summary>Finds the headline of a module; null when it has none.</summary>
    /// <param name="module">The module.</param>
    /// <param name="row">Height of a row.</param>
    public static HeadPlace? Of(PlacedModule module, Pt row)
    {
        var form = module.Fitted.Form;
        if (form.Head.Rows == 0) return null;
        var block = module.AreaOf(form.HeadCells, row);
        var boxes = ImmutableArray.CreateBuilder<(Pt Top, Pt Bottom)>();
        foreach (var line in form.Head.Lines.Where(line => line.Role == ItemRole.Headline))
        {
            var style = line.Line.Paragraph.Styles[0];
            var top = line.Baseline - EmBox.TopOf(style.Han.Primary, style.Size);
            boxes.Add((top, top + style.Size));
        }

        foreach (var line in form.Head.Columns.Where(line => line.Role == ItemRole.Headline))
            boxes.Add((line.Top, line.Top + line.Line.Width));
        if (boxes.Count == 0) return null;
        var (first, last) = (boxes.Min(box => box.Top), boxes.Max(box => box.Bottom));
        return new HeadPlace(module, block with { Y = block.Y + first, Height = last - first }, block, form.Head.Size, boxes.Count);
    }
}
