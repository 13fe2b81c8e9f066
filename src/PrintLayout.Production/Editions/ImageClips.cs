using PrintLayout.Diagnostics;
using PrintLayout.Images.Clipping;

namespace PrintLayout.Production.Editions;

/// <summary>Says which clipping paths of images are not used, and which cannot be.</summary>
internal static class ImageClips
{
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
