using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace PrintLayout.Images.Clipping;

/// <summary>
/// Finds the clipping path among the image resources of a picture (Adobe Photoshop File Formats Specification, “Image Resources Section”
/// and “Path resource format”). Any bytes may be given.
/// </summary>
internal static class PhotoshopResources
{
    private const int FirstPath = 2000;
    private const int LastPath = 2997;
    private const int ClippingPathName = 2999;
    private const int RecordLength = 26;

    // More than a person or a program draws round anything; each is a step of the page.
    private const int MostKnots = 20_000;

    // A path may leave its picture. One that is this many times as far away comes from damaged numbers.
    private const int Farthest = 8 * ImageClip.Whole;

    /// <summary>The clipping path.</summary>
    /// <param name="resources">The resources, one behind the other.</param>
    /// <returns>The path, perhaps with a fault; null when the picture names none.</returns>
    public static ImageClip? ClipIn(ReadOnlySpan<byte> resources)
    {
        var name = NameOfClip(resources);
        if (name.IsEmpty) return null;
        var shown = Shown(name);
        for (var at = 0; Next(resources, ref at, out var id, out var title, out var body);)
        {
            if (id is >= FirstPath and <= LastPath && resources[title].SequenceEqual(name)) return Read(shown, resources[body]);
        }

        return new ImageClip(shown, [], "is named by the file and is not there");
    }

    private static ReadOnlySpan<byte> NameOfClip(ReadOnlySpan<byte> resources)
    {
        for (var at = 0; Next(resources, ref at, out var id, out _, out var place);)
        {
            if (id != ClippingPathName) continue;
            var body = resources[place];
            return body is [var length, ..] && length < body.Length ? body.Slice(1, length) : [];
        }

        return [];
    }

    /// <summary>Takes the resource at a place and moves behind it; false at the end and where the rest makes no sense.</summary>
    private static bool Next(ReadOnlySpan<byte> all, ref int at, out int id, out Range name, out Range body)
    {
        (id, name, body) = (0, default, default);
        var rest = all[at..];
        if (rest.Length < 12 || !rest.StartsWith("8BIM"u8)) return false;
        id = BinaryPrimitives.ReadUInt16BigEndian(rest[4..]);
        int length = rest[6];
        // The length with its name is padded to an even number of bytes, as what follows is.
        var head = 6 + ((length + 2) & ~1);
        if (head + 4 > rest.Length) return false;
        var size = BinaryPrimitives.ReadUInt32BigEndian(rest[head..]);
        head += 4;
        if (size > rest.Length - head) return false;
        name = (at + 7)..(at + 7 + length);
        body = (at + head)..(at + head + (int)size);
        at = Math.Min(all.Length, at + head + (int)size + ((int)size & 1));
        return true;
    }

    private static ImageClip Read(string name, ReadOnlySpan<byte> records)
    {
        if (records.Length % RecordLength != 0) return Faulty("is cut off");
        var contours = ImmutableArray.CreateBuilder<ImmutableArray<ClipKnot>>();
        var contour = ImmutableArray.CreateBuilder<ClipKnot>();
        var (due, knots) = (0, 0);
        for (; !records.IsEmpty; records = records[RecordLength..])
        {
            switch (BinaryPrimitives.ReadUInt16BigEndian(records))
            {
                // The length of a contour, closed or open. What is filled is closed by its ends.
                case 0 or 3:
                    if (due > 0) return Faulty("lacks points");
                    due = BinaryPrimitives.ReadUInt16BigEndian(records[2..]);
                    break;
                case 1 or 2 or 4 or 5:
                    if (--due < 0) return Faulty("has points that belong to no contour");
                    if (++knots > MostKnots) return Faulty(FormattableString.Invariant($"has more than {MostKnots} points"));
                    if (KnotAt(records) is not { } knot) return Faulty("leads far beyond its picture");
                    contour.Add(knot);
                    break;
                case 6 or 7 or 8:
                    continue;
                default:
                    return Faulty("holds what is no part of a path");
            }

            if (due > 0 || contour.Count == 0) continue;
            // A single point has no area.
            if (contour.Count > 1) contours.Add(contour.ToImmutable());
            contour.Clear();
        }

        if (due > 0) return Faulty("lacks points");
        return contours.Count == 0 ? Faulty("has no area") : new ImageClip(name, contours.ToImmutable(), null);

        ImageClip Faulty(string why) => new(name, [], why);
    }

    private static ClipKnot? KnotAt(ReadOnlySpan<byte> record)
    {
        Span<int> numbers = stackalloc int[6];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadInt32BigEndian(record[(2 + (i * 4))..]);
            if (numbers[i] is < -Farthest or > Farthest) return null;
        }

        // Each point is written as y and x.
        return new ClipKnot((numbers[1], numbers[0]), (numbers[3], numbers[2]), (numbers[5], numbers[4]));
    }

    /// <summary>Names are in the encoding of the machine on which they were given, which the file does not tell.</summary>
    private static string Shown(ReadOnlySpan<byte> name) =>
        name.ContainsAnyExceptInRange((byte)' ', (byte)'~') ? string.Empty : Encoding.ASCII.GetString(name);
}
