namespace PrintLayout.Preflight.Content;

/// <summary>The dictionary of an inline image, ISO 32000-1 §8.9.7: every key has a brief name.</summary>
internal static class InlineImage
{
    /// <summary>An entry by either of its names; null where it has none.</summary>
    public static Operand Entry(Operand dictionary, string brief, string full) =>
        dictionary.Entries is { } entries
            ? entries.TryGetValue(brief, out var value) ? value : entries.GetValueOrDefault(full)
            : Operand.Null;

    /// <summary>Bytes of its data; null where it is packed or its colour space has to be looked up.</summary>
    public static long? LengthOf(Operand dictionary)
    {
        if (Entry(dictionary, "F", "Filter").Kind != OperandKind.Null) return null;
        var isMask = Entry(dictionary, "IM", "ImageMask").Number > 0;
        var space = Entry(dictionary, "CS", "ColorSpace");
        var components = isMask ? 1 : (space.Items.Count > 0 ? space.Items[0].Name : space.Name) switch
        {
            "G" or "DeviceGray" or "I" or "Indexed" => 1,
            "RGB" or "DeviceRGB" => 3,
            "CMYK" or "DeviceCMYK" => 4,
            _ => 0,
        };
        var bits = isMask ? 1 : Entry(dictionary, "BPC", "BitsPerComponent").Number;
        var (width, height) = (Entry(dictionary, "W", "Width").Number, Entry(dictionary, "H", "Height").Number);
        if (components == 0 || bits is not (1 or 2 or 4 or 8 or 16) || width is not (>= 1 and <= 1e6) || height is not (>= 1 and <= 1e6))
            return null;
        return ((long)width * components * (long)bits + 7) / 8 * (long)height;
    }
}
