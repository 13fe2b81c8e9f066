using System.Collections.Immutable;
using PrintLayout.Fonts;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pages.Overlays;

/// <summary>
/// What a proof shows over its page: how it was made up, and where rules or spacing had to yield. All writers for screens draw the same
/// list of marks. It is never part of a press file, because no press writer takes an overlay.
/// </summary>
/// <param name="Layers">What it shows.</param>
/// <param name="Marks">Its marks in painting order.</param>
public sealed record ProofOverlay(OverlayLayers Layers, ImmutableArray<OverlayMark> Marks)
{
    /// <summary>Makes the overlay of a page from how it was made up (<see cref="PageDisplayList.Geometry"/>) and what it draws.</summary>
    /// <param name="page">The page.</param>
    /// <param name="layers">What to show.</param>
    /// <param name="labelFace">
    /// Face of the labels; null for the first face on the page that has digits and Latin letters. Without one, labels are left out.
    /// </param>
    public static ProofOverlay Of(PageDisplayList page, OverlayLayers layers, FontFace? labelFace = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        var pen = new OverlayPen(labelFace ?? FaceOf(page));

        // Tints first, lines over them, words last.
        Draw(OverlayLayers.Spacing, SpacingLayer.Draw);
        Draw(OverlayLayers.Ink, InkLayer.Draw);
        Draw(OverlayLayers.Grid, GridLayer.Draw);
        Draw(OverlayLayers.Baselines, BaselineLayer.Draw);
        Draw(OverlayLayers.Modules, ModuleLayer.Draw);
        Draw(OverlayLayers.Overset, OversetLayer.Draw);
        OverlayLegend.Draw(page, layers, pen);
        return new ProofOverlay(layers, pen.ToMarks());

        void Draw(OverlayLayers layer, Action<PageDisplayList, OverlayPen> draw)
        {
            if (!layers.HasFlag(layer)) return;
            pen.Layer = layer;
            draw(page, pen);
        }
    }

    private static FontFace? FaceOf(PageDisplayList page)
    {
        foreach (var item in page.Items)
        {
            if (item is GlyphRun run && run.Face.TryGetGlyph('0', out _) && run.Face.TryGetGlyph('a', out _)) return run.Face;
        }

        return null;
    }
}
