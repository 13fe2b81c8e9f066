using System.Buffers.Binary;

namespace PrintLayout.Images.Colour;

/// <summary>Checks ICC profiles (ICC.1) before they are used to convert colours, and makes our own profile for sRGB.</summary>
internal static class ImageProfile
{
    private const int HeaderLength = 128;
    private const int TagLength = 12;

    // Little CMS reads no more; real profiles have some 20.
    private const uint MostTags = 100;

    /// <summary>
    /// Whether bytes are a profile of a colour space, judged by header, length and table of tags. A profile with false values there
    /// can occupy a library for minutes, so every profile is checked before a library reads it.
    /// </summary>
    /// <param name="profile">The bytes.</param>
    /// <param name="space">The four letters of the data colour space, such as <c>RGB </c> or <c>CMYK</c>.</param>
    public static bool IsFor(ReadOnlySpan<byte> profile, ReadOnlySpan<byte> space) =>
        profile.Length > HeaderLength + 4
        && BinaryPrimitives.ReadUInt32BigEndian(profile) == profile.Length
        && profile.Slice(16, 4).SequenceEqual(space)
        && profile.Slice(36, 4).SequenceEqual("acsp"u8)
        && (profile.Slice(20, 4).SequenceEqual("XYZ "u8) || profile.Slice(20, 4).SequenceEqual("Lab "u8))
        && TagsLieInside(profile);

    private static bool TagsLieInside(ReadOnlySpan<byte> profile)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(profile[HeaderLength..]);
        if (count > MostTags || HeaderLength + 4 + count * TagLength > profile.Length) return false;
        for (var i = 0; i < (int)count; i++)
        {
            var entry = profile.Slice(HeaderLength + 4 + i * TagLength, TagLength);
            if (BinaryPrimitives.ReadUInt32BigEndian(entry[4..]) + (long)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]) > profile.Length)
                return false;
        }

        return true;
    }

    /// <summary>The profile of RGB images without one: sRGB (IEC 61966-2-1), as a display profile of ICC version 2.</summary>
    public static byte[] Srgb { get; } = MakeSrgb();

    // The primaries of sRGB adapted to D50, and the tone curve as a table. The numbers come from the standard.
    private static byte[] MakeSrgb()
    {
        const int CurveEntries = 1024;
        using var tags = new MemoryStream();
        var table = new List<(string Tag, int Offset, int Length)>();
        Add("desc", [.. "desc"u8, 0, 0, 0, 0, 0, 0, 0, 5, .. "sRGB\0"u8, .. new byte[8 + 3 + 67]]);
        Add("cprt", [.. "text"u8, 0, 0, 0, 0, .. "No copyright\0"u8]);
        Add("wtpt", Xyz(0xF6D6, 0x10000, 0xD32D));
        Add("rXYZ", Xyz(0x6FA2, 0x38F5, 0x0390));
        Add("gXYZ", Xyz(0x6299, 0xB785, 0x18DA));
        Add("bXYZ", Xyz(0x24A0, 0x0F84, 0xB6CF));
        var curve = new byte[12 + CurveEntries * 2];
        "curv"u8.CopyTo(curve);
        BinaryPrimitives.WriteInt32BigEndian(curve.AsSpan(8), CurveEntries);
        for (var i = 0; i < CurveEntries; i++)
            BinaryPrimitives.WriteUInt16BigEndian(curve.AsSpan(12 + i * 2), SrgbCurve.Linear(i, CurveEntries - 1));
        Add("rTRC", curve);
        var (_, offset, length) = table[^1];
        table.Add(("gTRC", offset, length));
        table.Add(("bTRC", offset, length));
        return Assemble(table, tags.ToArray());

        void Add(string tag, byte[] data)
        {
            table.Add((tag, (int)tags.Length, data.Length));
            tags.Write(data);
            while (tags.Length % 4 != 0) tags.WriteByte(0);
        }
    }

    private static byte[] Xyz(int x, int y, int z)
    {
        var data = new byte[20];
        "XYZ "u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), x);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), y);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(16), z);
        return data;
    }

    private static byte[] Assemble(List<(string Tag, int Offset, int Length)> table, byte[] tags)
    {
        var start = HeaderLength + 4 + table.Count * 12;
        var profile = new byte[start + tags.Length];
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        profile[8] = 2;
        profile[9] = 0x10;
        "mntrRGB XYZ "u8.CopyTo(profile.AsSpan(12));
        // The date of the profile may be any; a fixed one keeps the bytes the same.
        byte[] date = [0x07, 0xEA, 0, 1, 0, 1];
        date.CopyTo(profile, 24);
        "acsp"u8.CopyTo(profile.AsSpan(36));
        Xyz(0xF6D6, 0x10000, 0xD32D).AsSpan(8).CopyTo(profile.AsSpan(68));
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), table.Count);
        for (var i = 0; i < table.Count; i++)
        {
            var entry = profile.AsSpan(HeaderLength + 4 + i * 12);
            for (var letter = 0; letter < 4; letter++) entry[letter] = (byte)table[i].Tag[letter];
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], start + table[i].Offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], table[i].Length);
        }

        tags.CopyTo(profile, start);
        return profile;
    }
}
