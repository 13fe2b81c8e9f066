using System.Buffers.Binary;

namespace PrintLayout.Tests.Images;

/// <summary>Writes clipping paths into pictures, after Adobe's specification of Photoshop files.</summary>
internal static class ClipFile
{
    /// <summary>A contour of straight lines between points, in thousandths of the picture.</summary>
    public static byte[] Polygon(params ReadOnlySpan<(int X, int Y)> points)
    {
        var records = new MemoryStream();
        records.Write(Record(0, points.Length));
        foreach (var (x, y) in points) records.Write(Knot(1, (x, y), (x, y), (x, y)));
        return records.ToArray();
    }

    /// <summary>A record of a path: what it is, and a number.</summary>
    public static byte[] Record(int selector, int count)
    {
        var record = new byte[26];
        BinaryPrimitives.WriteUInt16BigEndian(record, (ushort)selector);
        BinaryPrimitives.WriteUInt16BigEndian(record.AsSpan(2), (ushort)count);
        return record;
    }

    /// <summary>A knot, in thousandths of the picture.</summary>
    public static byte[] Knot(int selector, (int X, int Y) before, (int X, int Y) at, (int X, int Y) behind)
    {
        var record = Record(selector, 0);
        int[] numbers = [before.Y, before.X, at.Y, at.X, behind.Y, behind.X];
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(record.AsSpan(2 + (i * 4)), (int)(((long)numbers[i] << 24) / 1000));
        return record;
    }

    /// <summary>The resources of a picture with one path.</summary>
    public static byte[] Resources(byte[] path, string name = "Path 1", string? clip = "Path 1") =>
        [.. Resource(1005, string.Empty, new byte[16]), .. Resource(2000, name, [.. Record(6, 0), .. Record(8, 0), .. path]),
            .. clip is null
                ? []
                : Resource(2999, string.Empty, [(byte)clip.Length, .. clip.Select(letter => (byte)letter), 0, 0, 0, 0, 0])];

    /// <summary>A JPEG with resources, in as many segments as they need.</summary>
    public static byte[] InJpeg(byte[] jpeg, byte[] resources, int mostInSegment = 60_000)
    {
        var segments = new MemoryStream();
        foreach (var part in resources.Chunk(mostInSegment))
        {
            byte[] body = [.. "Photoshop 3.0\0"u8, .. part];
            segments.Write([0xFF, 0xED, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body]);
        }

        return [0xFF, 0xD8, .. segments.ToArray(), .. jpeg[2..]];
    }

    private static byte[] Resource(int id, string name, byte[] body)
    {
        byte[] head = [.. "8BIM"u8, (byte)(id >> 8), (byte)id, (byte)name.Length, .. name.Select(letter => (byte)letter)];
        byte[] padded = head.Length % 2 == 0 ? head : [.. head, 0];
        byte[] whole = [.. padded, 0, 0, (byte)(body.Length >> 8), (byte)body.Length, .. body];
        return whole.Length % 2 == 0 ? whole : [.. whole, 0];
    }
}
