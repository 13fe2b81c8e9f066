using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Overlays;

namespace PrintLayout.Production.Requests;

/// <summary>What proofs show.</summary>
public sealed record ProofSettings
{
    /// <summary>What the inks are shown on.</summary>
    public ProofPaper Paper { get; init; }

    /// <summary>The part of the page; null for the whole sheet.</summary>
    public ProofRegion? Region { get; init; }

    /// <summary>What is drawn over the page. Pages with errors are drawn too then, for that is where the faults are seen.</summary>
    public OverlayLayers Overlay { get; init; }

    /// <summary>The part of a page.</summary>
    public Geometry.PtRect? RegionOn(PageDisplayList page) => Region?.On(page.Boxes);

    /// <summary>The overlay of a page; null for none.</summary>
    public ProofOverlay? OverlayOf(PageDisplayList page) => Overlay == OverlayLayers.None ? null : ProofOverlay.Of(page, Overlay);
}
