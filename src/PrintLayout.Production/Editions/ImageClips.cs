using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Images.Clipping;
using PrintLayout.Layout.Figures;

namespace PrintLayout.Production.Editions;

/// <summary>Says which clipping paths of images are not used, and which cannot be.</summary>
internal static class ImageClips
{
    // A drawing of other sides than its picture by more than a hundredth was made for another picture.
    private const int MostStretch = 100;

    /// <summary>The finding about a drawing along which a picture is to be cut out.</summary>
    /// <param name="named">Its path, and where it is named.</param>
    /// <param name="shape">The drawing.</param>
    /// <param name="image">The picture.</param>
    /// <returns>The finding; null when there is nothing to say.</returns>
    public static Diagnostic? JudgeShape(Located<string> named, ImageFile shape, ImageFile image)
    {
        if (CutOut.FaultOf(shape.Art) is { } fault)
        {
            return Diagnostic.Warning(
                DiagnosticCodes.ImageNotCutOut, named.Span, $"the image {image.Path} is not cut out: {named.Value} {fault}",
                "draw one outline, filled and without a line; unite shapes in the drawing program");
        }

        var (art, wide, high) = (shape.Art!, image.Header.UprightWidth, image.Header.UprightHeight);
        if (Math.Abs((art.Width * high) - (art.Height * wide)) * MostStretch <= art.Height * wide) return null;
        return Diagnostic.Warning(
            DiagnosticCodes.ImageNotCutOut, named.Span,
            FormattableString.Invariant($"the drawing {named.Value} has other sides than the image {image.Path} ")
                + FormattableString.Invariant($"({art.Width:0.##} × {art.Height:0.##} against {wide} × {high}); ")
                + "it is stretched over the whole of it",
            FormattableString.Invariant($"draw it over the whole image: viewBox=\"0 0 {wide} {high}\""));
    }

    /// <summary>The finding about an image of a page.</summary>
    /// <param name="named">Its path, and where it is named.</param>
    /// <param name="clip">Its clipping path; null for none.</param>
    /// <param name="isCutOut">Whether it is to be cut out.</param>
    /// <param name="isFigure">Whether it could be; advertisements and artwork are never.</param>
    /// <returns>The finding; null when there is nothing to say.</returns>
    public static Diagnostic? Judge(Located<string> named, ImageClip? clip, bool isCutOut, bool isFigure)
    {
        var path = clip is { Name.Length: > 0 } ? $"clipping path “{clip.Name}”" : "clipping path";
        if (isCutOut && clip is not { Fault: null })
        {
            return Diagnostic.Warning(
                DiagnosticCodes.ImageNotCutOut,
                named.Span,
                $"the image {named.Value} is not cut out: " + (clip is null ? "it has no clipping path" : $"its {path} {clip.Fault}"),
                "give it a clipping path in the program that made it (JPEG and TIFF hold one), or take out `cutout`");
        }

        if (isCutOut || clip is null) return null;
        return Diagnostic.Info(
            DiagnosticCodes.ClippingPathUnused,
            named.Span,
            $"the image {named.Value} has a {path}, which is not used" + (clip.Fault is null ? string.Empty : $": it {clip.Fault}"),
            isFigure ? "write `cutout: true` at the figure to cut it out" : "nothing need be done: only figures are cut out");
    }
}
