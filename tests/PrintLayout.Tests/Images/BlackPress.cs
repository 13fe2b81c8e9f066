using System.Buffers.Binary;

namespace PrintLayout.Tests.Images;

/// <summary>
/// An ICC profile, made by the letter of ICC.1 (lut8Type), of a press that prints black only: ink is 100 minus lightness. So a
/// test knows what a conversion must give without trusting any colour program.
/// </summary>
internal static class BlackPress
{
    public static byte[] Profile()
    {
        // From Lab: the first channel is lightness. From CMYK: the last channel is black. Neutral is 128 in a and b.
        var toInk = Lut(3, 4, corner => [0, 0, 0, (byte)((corner & 4) != 0 ? 0 : 255)]);
        var toLab = Lut(4, 3, corner => [(byte)((corner & 1) != 0 ? 0 : 255), 128, 128]);
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", [.. "desc"u8, 0, 0, 0, 0, 0, 0, 0, 6, .. "black\0"u8, .. new byte[78]]),
            ("cprt", [.. "text"u8, 0, 0, 0, 0, .. "none\0"u8]),
            ("wtpt", [.. "XYZ "u8, 0, 0, 0, 0, 0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]), ("A2B0", toLab), ("B2A0", toInk),
        ];
        var start = 128 + 4 + (tags.Length * 12);
        using var body = new MemoryStream();
        var head = new byte[start];
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = head.AsSpan(132 + (i * 12));
            System.Text.Encoding.ASCII.GetBytes(tags[i].Tag).CopyTo(entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], start + (int)body.Length);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Data.Length);
            body.Write(tags[i].Data);
            while (body.Length % 4 != 0) body.WriteByte(0);
        }

        BinaryPrimitives.WriteInt32BigEndian(head, start + (int)body.Length);
        (head[8], head[9]) = (2, 0x10);
        "prtrCMYKLab "u8.CopyTo(head.AsSpan(12));
        "acsp"u8.CopyTo(head.AsSpan(36));
        byte[] d50 = [0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D];
        d50.CopyTo(head, 68);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(128), tags.Length);
        return [.. head, .. body.ToArray()];
    }

    // The corners of a cube are enough: in between the program interpolates. The first channel is the slowest.
    private static byte[] Lut(int inputs, int outputs, Func<int, byte[]> corner)
    {
        byte[] straight = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        var matrix = new byte[36];
        for (var i = 0; i < 3; i++) matrix[(i * 16) + 1] = 1;
        return
        [
            .. "mft1"u8, 0, 0, 0, 0, (byte)inputs, (byte)outputs, 2, 0, .. matrix,
            .. Enumerable.Repeat(straight, inputs).SelectMany(t => t),
            .. Enumerable.Range(0, 1 << inputs).SelectMany(corner),
            .. Enumerable.Repeat(straight, outputs).SelectMany(t => t),
        ];
    }
}
