using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Headers;
using PrintLayout.Pdf.Colour;
using PrintLayout.Plan.Styles.Elements;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>Finds the profile that a house assumes for CMYK pictures. It is read for pages that have such a picture alone.</summary>
internal static class CmykOpening
{
    /// <summary>What a house wishes of the CMYK pictures of a page.</summary>
    /// <param name="house">What the house style says; null when there is none.</param>
    /// <param name="images">The images of the page.</param>
    /// <param name="sink">Receives PL1001 and PL4020 for a profile that cannot be used.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="files">Notes the profile.</param>
    public static CmykPictures Open(PictureStyle? house, ImageLibrary images, IDiagnosticSink sink, LayoutLimits limits, FileLog? files)
    {
        if (house is null || !images.Files.Values.Any(IsCmyk)) return CmykPictures.Kept;
        return new CmykPictures(house.ConvertsCmyk, house.CmykProfile is { } named ? Assumed(named, sink, limits, files) : null);
    }

    private static bool IsCmyk(ImageFile image) => image.Header is { Colour: ImageColour.Cmyk, IsDocument: false } && image.Art is null;

    private static AssumedProfile? Assumed(Located<string> named, IDiagnosticSink sink, LayoutLimits limits, FileLog? files)
    {
        files?.Add(named.Value);
        if (InputFile.TryRead(named.Value, limits.ProfileFileBytes, out var fault) is not { } bytes)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.FileUnreadable,
                named.Span,
                $"the profile of CMYK pictures {named.Value} {fault.Words().Message}",
                "check the path; it is relative to the house style"));
            return null;
        }

        if (IccProfile.TryRead(bytes, out var problem) is not null) return AssumedProfile.Of(named.Value, bytes);
        sink.Report(Diagnostic.Error(
            DiagnosticCodes.OutputProfileUnusable,
            named.Span,
            $"the profile of CMYK pictures {named.Value} {problem}",
            "name the CMYK profile (class prtr) by which the pictures were separated"));
        return null;
    }
}
