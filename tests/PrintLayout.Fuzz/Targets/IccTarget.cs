using PrintLayout.Fuzz.Mutation;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Headers;
using PrintLayout.Images.Magick;
using PrintLayout.Pdf.Colour;
using PrintLayout.Tests;
using PrintLayout.Tests.Images;

namespace PrintLayout.Fuzz.Targets;

/// <summary>Colour profiles: of a press, as an output condition and for conversion; of an image, as where its colours come from.</summary>
public sealed class IccTarget() : FuzzTarget("icc", ".icc", new MixedMutator(new IccMutator()))
{
    private static readonly MagickImageDecoder Decoder = new();
    private static readonly byte[] Press = BlackPress.Profile();
    private static readonly DecodedImage Pixels = new(
        2, 2, ImageColour.Rgb, [255, 255, 255, 128, 128, 128, 0, 0, 0, 200, 10, 90], null, null);

    private static readonly ImageHeader InksHeader = new(ImageFormat.Tiff, 2, 1, ImageColour.Cmyk, 8);
    private static readonly DecodedImage Inks = new(2, 1, ImageColour.Cmyk, [0, 0, 0, 90, 200, 180, 160, 220], null, null);

    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        var profile = IccProfile.TryRead(input, out var problem);
        Must(profile is null == problem.Length > 0, "neither profile nor problem, or both");
        if (profile is not null) Convert(ImageProfile.Srgb, input);
        if (ImageProfile.IsFor(input, "RGB "u8)) Convert(input, Press);
        var picture = Inks with { Profile = input };
        var converted = new CmykConversion(null, Press).Of(InksHeader, picture, Decoder, out var verdict);
        Must(verdict is { IsConverted: true } == (converted != picture), "converted without a word, or not and said so");
    }

    protected override IEnumerable<byte[]> Sound() =>
        [Press, ImageProfile.Srgb, Press, ImageProfile.Srgb,
            File.ReadAllBytes(Path.Combine(TestPaths.Root, "profiles/newsprint-tr002.icc"))];

    private static void Convert(byte[] source, byte[] output)
    {
        var inks = Decoder.ToCmyk(Pixels, source, output, out var fault);
        Must(inks is null != fault is null, "neither inks nor fault, or both");
    }
}
