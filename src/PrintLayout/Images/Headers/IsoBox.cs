using System.Buffers.Binary;

namespace PrintLayout.Images.Headers;

/// <summary>Boxes of the ISO base media file format (ISO/IEC 14496-12, 4.2): a length, four letters, content.</summary>
internal static class IsoBox
{
    private const int Head = 8;
    private const int LongHead = 16;

    /// <summary>Four letters as one number.</summary>
    /// <param name="letters">The letters.</param>
    public static uint Code(ReadOnlySpan<byte> letters) => BinaryPrimitives.ReadUInt32BigEndian(letters);

    /// <summary>The content of the first box of a kind; empty when there is none.</summary>
    /// <param name="boxes">Boxes side by side.</param>
    /// <param name="letters">Its letters.</param>
    /// <param name="isCut">Whether a box is longer than what there is of it.</param>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> letters, out bool isCut)
    {
        var (at, found) = (0, default(Range?));
        while (Next(boxes, ref at, out var type, out var body, out isCut))
        {
            if (type == Code(letters)) found ??= body;
        }

        return found is { } range ? boxes[range] : [];
    }

    /// <summary>The content of a box by its number.</summary>
    /// <param name="boxes">Boxes side by side.</param>
    /// <param name="index">Its number, from 1.</param>
    /// <param name="most">The highest number that is looked for.</param>
    /// <param name="type">Its letters as one number; 0 when there is no such box.</param>
    public static ReadOnlySpan<byte> At(ReadOnlySpan<byte> boxes, int index, int most, out uint type)
    {
        var at = 0;
        for (var number = 1; number <= most && Next(boxes, ref at, out type, out var body, out _); number++)
        {
            if (number == index) return boxes[body];
        }

        type = 0;
        return [];
    }

    /// <summary>Takes the next box.</summary>
    private static bool Next(ReadOnlySpan<byte> boxes, ref int at, out uint type, out Range body, out bool isCut)
    {
        (type, body, isCut) = (0, default, false);
        var left = boxes[at..];
        if (left.Length < Head) return false;
        ulong length = BinaryPrimitives.ReadUInt32BigEndian(left);
        type = BinaryPrimitives.ReadUInt32BigEndian(left[4..]);
        var head = Head;
        if (length == 1 && left.Length >= LongHead) (length, head) = (BinaryPrimitives.ReadUInt64BigEndian(left[Head..]), LongHead);
        // The last box of a file may leave its length out.
        if (length == 0) length = (ulong)left.Length;
        isCut = length > (ulong)left.Length;
        if (isCut || length < (ulong)head) return false;
        body = (at + head)..(at + (int)length);
        at += (int)length;
        return true;
    }
}
