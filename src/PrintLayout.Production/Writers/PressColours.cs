using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Headers;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Production.Press;
using PrintLayout.Production.Requests;

namespace PrintLayout.Production.Writers;

/// <summary>
/// The colours of the press for proofs. They need its profile for CMYK images that are converted alone, so it is read for the first of
/// them; a run without any never reads it.
/// </summary>
/// <param name="settings">What was asked for.</param>
/// <param name="condition">What says where the printing condition is found.</param>
internal sealed class PressColours(RenderRequest settings, OutputConditionRequest condition)
{
    private readonly Lazy<(byte[]? Profile, ImmutableArray<Diagnostic> Faults)> _press = new(() => Read(condition));

    /// <summary>All that the bytes of proofs depend on beside the pages, as text.</summary>
    public string Settings { get; } = string.Create(
        CultureInfo.InvariantCulture, $"cmyk={settings.ConvertsCmyk} {settings.Standard} {settings.Icc} {settings.Condition}");

    /// <summary>The files that they depend on.</summary>
    public ImmutableArray<string> Inputs { get; } = settings.Icc is { } icc ? [icc] : [];

    /// <summary>How the CMYK images of a page are converted; null when their numbers are kept.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sink">Receives what is wrong with the profile of the press.</param>
    public CmykConversion? Of(PageDisplayList page, IDiagnosticSink sink)
    {
        if (!(settings.ConvertsCmyk ?? page.Cmyk.IsConverted)) return null;
        if (!page.Items.Any(item => item is PlacedImage { Image.Header: { Colour: ImageColour.Cmyk, IsDocument: false } })) return null;
        foreach (var fault in _press.Value.Faults) sink.Report(fault);
        return new CmykConversion(page.Cmyk.Assumed, _press.Value.Profile);
    }

    private static (byte[]? Profile, ImmutableArray<Diagnostic> Faults) Read(OutputConditionRequest condition)
    {
        var faults = new DiagnosticBag();
        var found = OutputConditionReader.Read(condition, faults);
        var profile = OutputConditionReader.ConversionProfile(condition, found, faults);
        return (profile, [.. faults]);
    }
}
