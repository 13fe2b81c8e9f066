using System.Globalization;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <summary>Reads colour spaces of one file; each object is read once.</summary>
internal sealed class ColourSpaceReader(PdfObjects file)
{
    private const int Depth = 8;
    private const int MostInks = 32;

    private readonly Dictionary<IToken, ColourSpace> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>A space by its name in content or in an image; null when the resources do not have it.</summary>
    public ColourSpace? Named(string name, DictionaryToken? resources) => Device(name) ??
        (file.Entry(file.Dictionary(resources, "ColorSpace"), name) is { } token ? Read(token) : null);

    /// <summary>A space by its object.</summary>
    public ColourSpace Read(IToken? token) => Read(token, 0);

    private ColourSpace Read(IToken? token, int depth)
    {
        token = file.Resolve(token);
        if (token is null || depth > Depth) return ColourSpace.Unknown;
        if (token is NameToken name) return Device(name.Data) ?? ColourSpace.Unknown;
        if (_known.TryGetValue(token, out var known)) return known;
        _known[token] = ColourSpace.Unknown;
        return _known[token] = token is ArrayToken { Length: > 0 } array ? Read(array, depth) : ColourSpace.Unknown;
    }

    private ColourSpace Read(ArrayToken array, int depth)
    {
        var family = (file.Resolve(array[0]) as NameToken)?.Data;
        IToken? Part(int index) => index < array.Length ? array[index] : null;
        switch (family)
        {
            case "CalGray":
                return new ColourSpace(ColourFamily.CalGray, 1);
            case "CalRGB":
                return new ColourSpace(ColourFamily.CalRgb, 3);
            case "Lab":
                return new ColourSpace(ColourFamily.Lab, 3);
            case "ICCBased":
                return Icc(file.Resolve(Part(1)) as StreamToken, depth);
            case "Indexed" or "I":
                return new ColourSpace(ColourFamily.Indexed, 1) { Base = Read(Part(1), depth + 1), Palette = Bytes(Part(3)) };
            case "Pattern":
                return ColourSpace.Pattern with { Base = array.Length > 1 ? Read(Part(1), depth + 1) : null };
            case "Separation":
                return Named(ColourFamily.Separation, [Part(1)], Part(2), Part(3), depth);
            case "DeviceN":
                var names = file.Resolve(Part(1)) is ArrayToken inks ? inks.Data.Take(MostInks).ToArray() : [];
                return Named(ColourFamily.DeviceN, names, Part(2), Part(3), depth);
            case { } device:
                return Device(device) ?? ColourSpace.Unknown;
            default:
                return ColourSpace.Unknown;
        }
    }

    private ColourSpace Icc(StreamToken? profile, int depth)
    {
        if (profile is null) return ColourSpace.Unknown;
        var components = file.Number(profile.StreamDictionary, "N") is 1 or 3 or 4
            ? (int)file.Number(profile.StreamDictionary, "N")!.Value
            : 0;
        var alternate = file.Entry(profile.StreamDictionary, "Alternate");
        return new ColourSpace(ColourFamily.Icc, components)
        {
            Profile = profile,
            Base = alternate is null ? null : Read(alternate, depth + 1),
        };
    }

    private ColourSpace Named(ColourFamily family, IToken?[] inks, IToken? alternate, IToken? function, int depth)
    {
        var names = inks.Select(ink => (file.Resolve(ink) as NameToken)?.Data ?? string.Empty).ToList();
        var below = Read(alternate, depth + 1);
        return new ColourSpace(family, names.Count) { Inks = names, Base = below, Recipe = $"{below.Family} {Recipe(function)}" };
    }

    // Two alternates are distinguished by the end values of their functions or, for other functions, by the compressed data.
    private string Recipe(IToken? function)
    {
        var dictionary = file.Dictionary(function);
        var ends = file.Numbers(file.Entry(dictionary, "C1"));
        if (ends is not null) return string.Join(' ', ends.Select(end => end.ToString("0.###", CultureInfo.InvariantCulture)));
        return file.Resolve(function) is StreamToken stream
            ? Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream.Data.Span))
            : string.Empty;
    }

    private ReadOnlyMemory<byte> Bytes(IToken? token) => file.Resolve(token) switch
    {
        StringToken text => text.GetBytes(),
        StreamToken stream => file.Unpack(stream) ?? ReadOnlyMemory<byte>.Empty,
        _ => ReadOnlyMemory<byte>.Empty,
    };

    private static ColourSpace? Device(string name) => name switch
    {
        "DeviceGray" or "G" => ColourSpace.Gray,
        "DeviceRGB" or "RGB" => ColourSpace.Rgb,
        "DeviceCMYK" or "CMYK" => ColourSpace.Cmyk,
        "Pattern" => ColourSpace.Pattern,
        _ => null,
    };
}
