using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Plates.Pixels;

namespace PrintLayout.Preflight.Plates.Sources;

/// <summary>
/// Turns the samples of a picture into bytes and means of squares of pixels, row after row, so that a large picture needs no more memory
/// than the plates have pixels for.
/// </summary>
internal static class PictureReducer
{
    private const int Full = Share.Full;

    /// <summary>Reads a picture.</summary>
    /// <param name="facts">What it says of itself.</param>
    /// <param name="data">Its samples; what is missing counts as 0.</param>
    /// <param name="across">Pixels that become one, across.</param>
    /// <param name="down">Pixels that become one, down.</param>
    /// <param name="budget">Counts work and memory.</param>
    /// <returns>The picture in the components of its space; of an Indexed space, in those of its base.</returns>
    public static PixelGrid Read(PictureFacts facts, ReadOnlyMemory<byte> data, int across, int down, PixelBudget budget)
    {
        var isIndexed = facts.Space is { Family: ColourFamily.Indexed };
        var made = isIndexed ? Math.Max(1, facts.Space.Base?.Components ?? 1) : facts.Components;
        var (width, height) = ((facts.Width + across - 1) / across, (facts.Height + down - 1) / down);
        budget.Work((long)facts.Width * facts.Height * facts.Components);
        budget.Take((long)width * height * (made + 1));
        var samples = new byte[width * height * made];
        var alpha = facts.Key is null ? null : new byte[width * height];
        var tables = Tables(facts, isIndexed);
        var raw = new int[facts.Width * facts.Components];
        var sums = new long[width * made];
        var shown = new int[width];
        var counts = new int[width];
        for (var y = 0; y < facts.Height; y++)
        {
            ReadRow(facts, data.Span, y, raw);
            AddRow(facts, raw, tables, made, across, (sums, shown, counts));
            if ((y + 1) % down != 0 && y + 1 < facts.Height) continue;
            var row = y / down;
            for (var x = 0; x < width; x++)
            {
                var count = Math.Max(1, counts[x]);
                for (var i = 0; i < made; i++) samples[(row * width + x) * made + i] = (byte)((sums[x * made + i] + count / 2) / count);
                if (alpha is not null) alpha[row * width + x] = (byte)(shown[x] * Full / count);
            }

            Array.Clear(sums);
            Array.Clear(shown);
            Array.Clear(counts);
        }

        return new PixelGrid(width, height, made, samples) { Alpha = alpha };
    }

    // The samples of a row, of 16 bits the higher 8.
    private static void ReadRow(PictureFacts facts, ReadOnlySpan<byte> data, int y, int[] raw)
    {
        var bits = facts.Bits;
        var stride = ((long)facts.Width * facts.Components * bits + 7) / 8;
        var start = y * stride;
        for (var i = 0; i < raw.Length; i++)
        {
            var bit = (long)i * bits;
            var at = start + bit / 8;
            int value = at < data.Length ? data[(int)at] : 0;
            raw[i] = bits >= 8 ? value : (value >> (int)(8 - bits - bit % 8)) & ((1 << bits) - 1);
        }
    }

    private static void AddRow(
        PictureFacts facts, int[] raw, byte[][] tables, int made, int across, (long[] Sums, int[] Shown, int[] Counts) into)
    {
        var components = facts.Components;
        var isIndexed = facts.Space.Family == ColourFamily.Indexed;
        var palette = facts.Space.Palette.Span;
        for (var x = 0; x < facts.Width; x++)
        {
            var to = x / across;
            into.Counts[to]++;
            if (facts.Key is { } key && !IsKey(raw.AsSpan(x * components, components), key)) into.Shown[to]++;
            if (isIndexed)
            {
                var entry = tables[0][raw[x]] * made;
                for (var i = 0; i < made; i++) into.Sums[to * made + i] += entry + i < palette.Length ? palette[entry + i] : 0;
                continue;
            }

            for (var i = 0; i < components; i++) into.Sums[to * made + i] += tables[i][raw[x * components + i]];
        }
    }

    private static bool IsKey(ReadOnlySpan<int> pixel, double[] key)
    {
        for (var i = 0; i < pixel.Length; i++)
        {
            if (2 * i + 1 >= key.Length || pixel[i] < key[2 * i] || pixel[i] > key[2 * i + 1]) return false;
        }

        return true;
    }

    // What each sample means as a byte of the whole range: Decode, else the range of the space.
    private static byte[][] Tables(PictureFacts facts, bool isIndexed)
    {
        var most = facts.Bits >= 8 ? Full : (1 << facts.Bits) - 1;
        var tables = new byte[facts.Components][];
        for (var i = 0; i < tables.Length; i++)
        {
            tables[i] = new byte[Full + 1];
            var isGiven = facts.Decode is { } given && given.Length > 2 * i + 1 && facts.Space.Family != ColourFamily.Lab;
            var (from, to) = isGiven ? (facts.Decode![2 * i], facts.Decode[2 * i + 1]) : (0, isIndexed ? most : 1.0);
            for (var raw = 0; raw <= most; raw++)
            {
                var value = from + raw * (to - from) / most;
                tables[i][raw] = (byte)(Math.Clamp(isIndexed ? value : value * Full, 0, Full) + 0.5);
            }
        }

        return tables;
    }
}
