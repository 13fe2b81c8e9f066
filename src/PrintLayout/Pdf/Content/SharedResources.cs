using PrintLayout.Pdf.Colour;
using PrintLayout.Pdf.Fonts;
using PrintLayout.Pdf.Images;

namespace PrintLayout.Pdf.Content;

/// <summary>What the pages of a file share.</summary>
/// <param name="Fonts">Its fonts.</param>
/// <param name="Outlines">Its outlines, when type is drawn as paths; null when it is not.</param>
/// <param name="Images">Its images.</param>
/// <param name="Spots">Its spot inks.</param>
/// <param name="States">Its graphics states.</param>
internal sealed record SharedResources(
    FontCatalog Fonts, OutlineCatalog? Outlines, ImageXObjects Images, SpotCatalog Spots, OverprintStates States);
