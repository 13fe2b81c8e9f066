using System.Buffers.Binary;
using System.Text;

namespace PrintLayout.Preflight.Structure;

/// <summary>The header of an ICC profile, ISO 15076-1 §7.2, read from its bytes.</summary>
/// <param name="Version">Major version.</param>
/// <param name="Class">Profile class, such as <c>prtr</c>.</param>
/// <param name="Space">Data colour space, such as <c>CMYK</c>.</param>
internal sealed record IccHeader(int Version, string Class, string Space)
{
    private const int Length = 128;

    /// <summary>Components of the data colour space; 0 when unknown.</summary>
    public int Components => Space switch
    {
        "GRAY" => 1,
        "RGB " or "Lab " or "XYZ " => 3,
        "CMYK" => 4,
        _ => 0,
    };

    /// <summary>Reads the header; null, with the reason in words, when the bytes are not a complete profile.</summary>
    public static IccHeader? TryRead(ReadOnlySpan<byte> profile, out string problem)
    {
        problem = string.Empty;
        if (profile.Length < Length + 4) problem = "it is too short for a profile";
        else if (BinaryPrimitives.ReadUInt32BigEndian(profile) != profile.Length) problem = "its length is not the one in its header";
        else if (!profile.Slice(36, 4).SequenceEqual("acsp"u8)) problem = "it lacks the signature acsp";
        else if (!TagsAreInside(profile)) problem = "a tag lies outside it";
        if (problem.Length > 0) return null;
        return new IccHeader(profile[8], Encoding.Latin1.GetString(profile.Slice(12, 4)), Encoding.Latin1.GetString(profile.Slice(16, 4)));
    }

    private static bool TagsAreInside(ReadOnlySpan<byte> profile)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(profile[Length..]);
        if (count > (profile.Length - Length - 4) / 12) return false;
        for (var i = 0; i < count; i++)
        {
            var entry = profile[(Length + 4 + 12 * i)..];
            var end = (long)BinaryPrimitives.ReadUInt32BigEndian(entry[4..]) + BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            if (end > profile.Length) return false;
        }

        return true;
    }
}
