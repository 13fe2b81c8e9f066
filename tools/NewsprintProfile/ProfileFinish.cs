using System.Buffers.Binary;
using System.Text;

namespace PrintLayout.NewsprintProfile;

/// <summary>
/// Turns what colprof writes into a file that is the same in every run and says where its data come from (ICC.1:2001-04).
/// </summary>
internal static class ProfileFinish
{
    private const int HeaderLength = 128;
    private const int EntryLength = 12;

    /// <summary>A fixed date, the data's source in a charTarget tag as the ICC registry asks, and no private tags.</summary>
    public static byte[] Finish(byte[] made)
    {
        var tags = Tags(made).Where(tag => tag.Name != "arts").ToList();
        var target = (byte[])[.. "text"u8, 0, 0, 0, 0, .. "ICCHDAT CGATS TR 002"u8, 0];
        var profile = new List<byte>(made[..HeaderLength]);
        profile.AddRange(new byte[4 + (tags.Count + 1) * EntryLength]);
        var placed = new Dictionary<int, int>();
        var entries = new List<(string Name, int Offset, int Length)>();
        foreach (var (name, offset, length) in tags)
        {
            // Intents share tables in colprof's file, and so they do here.
            if (!placed.TryGetValue(offset, out var place)) placed[offset] = place = Append(profile, made.AsSpan(offset, length));
            entries.Add((name, place, length));
        }

        entries.Add(("targ", Append(profile, target), target.Length));
        var bytes = profile.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length);
        // Date and time of creation, six numbers: a fixed day.
        ushort[] date = [2026, 1, 1, 0, 0, 0];
        for (var i = 0; i < date.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(24 + i * 2), date[i]);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(HeaderLength), entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = bytes.AsSpan(HeaderLength + 4 + i * EntryLength, EntryLength);
            Encoding.ASCII.GetBytes(entries[i].Name, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], entries[i].Offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], entries[i].Length);
        }

        return bytes;
    }

    /// <summary>
    /// The greatest sum of inks in a corner of the table from Lab to device, in thousandths of one ink (lut16Type, 6.5.7).
    /// </summary>
    public static int MostInk(byte[] profile)
    {
        var (_, offset, length) = Tags(profile).Single(tag => tag.Name == "B2A1");
        var table = profile.AsSpan(offset, length);
        int inputs = table[8], outputs = table[9], grid = table[10];
        var inputEntries = BinaryPrimitives.ReadUInt16BigEndian(table[48..]);
        var outputEntries = BinaryPrimitives.ReadUInt16BigEndian(table[50..]);
        var corners = 1;
        for (var i = 0; i < inputs; i++) corners *= grid;
        var corner = table[(52 + inputs * inputEntries * 2)..];
        var curves = corner[(corners * outputs * 2)..];
        var most = 0;
        for (var i = 0; i < corners; i++)
        {
            var sum = 0;
            for (var ink = 0; ink < outputs; ink++)
            {
                var amount = BinaryPrimitives.ReadUInt16BigEndian(corner[((i * outputs + ink) * 2)..]);
                var place = (amount * (outputEntries - 1) + ushort.MaxValue / 2) / ushort.MaxValue;
                sum += BinaryPrimitives.ReadUInt16BigEndian(curves[((ink * outputEntries + place) * 2)..]) * 1000 / ushort.MaxValue;
            }

            most = Math.Max(most, sum);
        }

        return most;
    }

    private static int Append(List<byte> to, ReadOnlySpan<byte> data)
    {
        while (to.Count % 4 != 0) to.Add(0);
        var place = to.Count;
        to.AddRange(data);
        return place;
    }

    private static List<(string Name, int Offset, int Length)> Tags(byte[] profile)
    {
        var tags = new List<(string, int, int)>();
        for (var i = 0; i < BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(HeaderLength)); i++)
        {
            var entry = profile.AsSpan(HeaderLength + 4 + i * EntryLength, EntryLength);
            tags.Add((Encoding.ASCII.GetString(entry[..4]), BinaryPrimitives.ReadInt32BigEndian(entry[4..]),
                BinaryPrimitives.ReadInt32BigEndian(entry[8..])));
        }

        return tags;
    }
}
