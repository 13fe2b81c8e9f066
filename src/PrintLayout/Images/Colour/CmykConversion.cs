using PrintLayout.Images.Headers;

namespace PrintLayout.Images.Colour;

/// <summary>
/// Converts pictures that were separated for one press to another, from profile to profile: relative colorimetric with black point
/// compensation, as RGB is. A pixel of black alone stays black alone, so that type and lines in a picture do not become four plates
/// that must meet.
/// </summary>
/// <param name="assumed">The profile of pictures that have none of their own; null when nobody knows.</param>
/// <param name="press">The CMYK profile of the press; null when there is none.</param>
public sealed class CmykConversion(AssumedProfile? assumed, byte[]? press)
{
    private const int Inks = 4;

    /// <summary>What tells this conversion from another to the same press.</summary>
    public string Identity => assumed?.Sha256 ?? "-";

    /// <summary>Converts a picture. What cannot be converted keeps its numbers, and the verdict says why.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="image">The picture.</param>
    /// <param name="decoder">Converts colours.</param>
    /// <param name="verdict">What became of it; null for a picture that is for this press already, or is not CMYK.</param>
    /// <returns>The picture, without its profile when it was converted.</returns>
    public DecodedImage Of(ImageHeader header, DecodedImage image, IImageDecoder decoder, out CmykVerdict? verdict)
    {
        verdict = null;
        if (image.Colour != ImageColour.Cmyk) return image;
        if (press is null)
        {
            verdict = Kept("there is no ICC profile of the press", "give the profile of the press with --icc");
            return image;
        }

        var own = image.Profile is { } embedded && ImageProfile.IsFor(embedded, "CMYK"u8) ? embedded : null;
        var isDamaged = own is null && (header.HasProfile || image.Profile is not null);
        if ((own ?? assumed?.TryRead()) is not { } source)
        {
            var reason = isDamaged ? "its ICC profile is damaged or not for CMYK" : "it has no ICC profile";
            verdict = assumed is null
                ? Kept(reason, "embed the profile that it was separated by, or name one under `pictures: cmyk-profile` of the house style")
                : Kept($"{reason}, and {assumed.Path} has changed since the page was made up", "render the page again");
            return image;
        }

        if (source.AsSpan().SequenceEqual(press)) return image;
        var inks = decoder.ToCmyk(image, source, press, out var fault);
        var black = inks is null ? null : BlackTone.Between(source, press, decoder, out fault);
        if (inks is null || black is null)
        {
            verdict = Kept($"it {fault!.Message}", fault.Hint);
            return image;
        }

        KeepBlack(image.Samples, inks, black);
        var by = own is not null ? "its own profile"
            : isDamaged ? $"the profile {assumed!.Path}, since its own is damaged or not for CMYK" : $"the profile {assumed!.Path}";
        var (before, after) = (new ImageInk(image.Samples).Most, new ImageInk(inks).Most);
        verdict = new CmykVerdict(
            true,
            FormattableString.Invariant($"is converted by {by} to the inks of the press: of at most {before / 10} % ink ")
                + FormattableString.Invariant($"become {after / 10} %"),
            "`cmyk: keep` under `pictures` of the house style, or --cmyk keep, leaves its numbers as they are");
        return image with { Samples = inks, Profile = null };
    }

    private static CmykVerdict Kept(string reason, string hint) =>
        new(false, $"is not converted to the inks of the press, its numbers are kept: {reason}", hint);

    private static void KeepBlack(ReadOnlySpan<byte> from, Span<byte> inks, byte[] black)
    {
        for (var i = 0; i < from.Length; i += Inks)
        {
            if (from[i] != 0 || from[i + 1] != 0 || from[i + 2] != 0) continue;
            inks.Slice(i, Inks - 1).Clear();
            inks[i + Inks - 1] = black[from[i + Inks - 1]];
        }
    }
}
