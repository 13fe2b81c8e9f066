using System.IO.Compression;

namespace PrintLayout.Fuzz.Mutation;

/// <summary>Spoils a member of a zip archive behind its packing, or the list of members.</summary>
/// <param name="text">Spoils members that are text.</param>
public sealed class ZipMutator(IMutator text) : IMutator
{
    private static readonly ByteMutator Bytes = new();

    /// <inheritdoc/>
    public byte[] Mutate(byte[] input, byte[] other, FuzzRandom random)
    {
        if (Members(input) is not { Count: > 0 } members || Members(other) is not { Count: > 0 } others) return input;
        var at = random.Below(members.Count);
        var (name, bytes) = members[at];
        switch (random.Below(8))
        {
            case 0:
                members.RemoveAt(at);
                break;
            case 1:
                members.Insert(at, random.Pick(others));
                break;
            case 2:
                members[at] = (name + random.Below(9), bytes);
                break;
            default:
                var isText = bytes.Length > 0 && bytes[0] is (byte)'<' or (byte)'#' or (byte)'{';
                members[at] = (name, (isText ? text : Bytes).Mutate(bytes, random.Pick(others).Bytes, random));
                break;
        }

        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (member, content) in members)
            {
                using var entry = archive.CreateEntry(member, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static List<(string Name, byte[] Bytes)>? Members(byte[] input)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(input), ZipArchiveMode.Read);
            var members = new List<(string, byte[])>();
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.Length > 0 && entry.Length < 1 << 20).Take(40))
            {
                using var stream = entry.Open();
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                members.Add((entry.FullName, copy.ToArray()));
            }

            return members;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IOException or NotSupportedException)
        {
            return null;
        }
    }
}
