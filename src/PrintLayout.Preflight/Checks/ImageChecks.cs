using System.Globalization;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;

namespace PrintLayout.Preflight.Checks;

/// <summary>
/// The effective resolution of images. Stencils and images of a single row, column or sample, with which programs draw areas, are skipped.
/// </summary>
internal sealed class ImageChecks : MarkCheck
{
    private const int Flat = 2;

    public override void Drawn(PageContext page, GraphicsState state, ImageMark image)
    {
        if (image.Width < Flat || image.Height < Flat || !page.IsOnSheet(image.Place)) return;
        var options = page.Options;
        var rule = image.Ppi < options.LeastPpi ? PreflightRules.CoarseImage
            : image.Bits == 1 ? image.Ppi < options.LineArtPpi ? PreflightRules.LineArt : null
            : image.Ppi < options.GoodPpi ? PreflightRules.SoftImage : null;
        if (rule is not null)
        {
            page.Report(rule, image.Place, string.Create(
                CultureInfo.InvariantCulture, $"an image of {image.Width:0} × {image.Height:0} samples has {image.Ppi:0} ppi here"));
        }
    }
}
