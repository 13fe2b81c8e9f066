namespace PrintLayout.Preflight.Filters;

/// <summary>Undoes the prediction of samples from their neighbours, ISO 32000-1 §7.4.4.4.</summary>
internal static class PredictorDecoder
{
    private const int Tiff = 2;
    private const int FirstPng = 10;

    /// <summary>Undoes the prediction.</summary>
    /// <param name="data">The data.</param>
    /// <param name="parameters">How it was predicted.</param>
    /// <param name="fault">Set where the parameters make no sense or the last row is short.</param>
    /// <returns>The samples.</returns>
    public static Memory<byte> Decode(Memory<byte> data, FilterParameters parameters, ref UnpackFault fault)
    {
        if (parameters.Predictor is not (Tiff or >= FirstPng)) return data;
        var pixelBits = (long)parameters.Colors * parameters.Bits;
        var rowBytes = (pixelBits * parameters.Columns + 7) / 8;
        // A row longer than all data is no row; it is not given memory.
        if (parameters.Colors < 1 || parameters.Bits is not (1 or 2 or 4 or 8 or 16) || parameters.Columns < 1 || rowBytes > data.Length)
        {
            if (data.Length > 0) fault = UnpackFault.Damaged;
            return data[..0];
        }

        var pixelBytes = (int)Math.Max(1, pixelBits / 8);
        return parameters.Predictor == Tiff
            ? UndoTiff(data, parameters, (int)rowBytes, pixelBytes)
            : UndoPng(data, (int)rowBytes, pixelBytes, ref fault);
    }

    private static Memory<byte> UndoTiff(Memory<byte> data, FilterParameters parameters, int rowBytes, int pixelBytes)
    {
        var span = data.Span;
        for (var row = 0; row + rowBytes <= span.Length; row += rowBytes)
        {
            var line = span.Slice(row, rowBytes);
            if (parameters.Bits == 8)
            {
                for (var i = pixelBytes; i < rowBytes; i++) line[i] += line[i - pixelBytes];
            }
            else if (parameters.Bits == 16)
            {
                for (var i = pixelBytes; i + 1 < rowBytes; i += 2)
                {
                    var sum = (line[i] << 8) + line[i + 1] + (line[i - pixelBytes] << 8) + line[i - pixelBytes + 1];
                    (line[i], line[i + 1]) = ((byte)(sum >> 8), (byte)sum);
                }
            }
            else
            {
                UndoNarrow(line, parameters);
            }
        }

        return data;
    }

    // Samples of 1, 2 or 4 bits.
    private static void UndoNarrow(Span<byte> line, FilterParameters parameters)
    {
        var mask = (1 << parameters.Bits) - 1;
        var count = (long)parameters.Columns * parameters.Colors;
        for (long i = parameters.Colors; i < count; i++)
        {
            var sum = Sample(line, i) + Sample(line, i - parameters.Colors);
            var (at, shift) = Place(i);
            line[at] = (byte)((line[at] & ~(mask << shift)) | ((sum & mask) << shift));
        }

        (int At, int Shift) Place(long index) =>
            ((int)(index * parameters.Bits / 8), 8 - parameters.Bits - (int)(index * parameters.Bits % 8));

        int Sample(Span<byte> from, long index)
        {
            var (at, shift) = Place(index);
            return (from[at] >> shift) & mask;
        }
    }

    // Rows begin with a byte that names their predictor. They are undone in place: each row moves down by the bytes before it.
    private static Memory<byte> UndoPng(Memory<byte> data, int rowBytes, int pixelBytes, ref UnpackFault fault)
    {
        var span = data.Span;
        var (from, to) = (0, 0);
        ReadOnlySpan<byte> above = [];
        while (from < span.Length)
        {
            var kind = span[from++];
            var length = Math.Min(rowBytes, span.Length - from);
            if (length < rowBytes) fault = UnpackFault.Damaged;
            var line = span.Slice(to, length);
            span.Slice(from, length).CopyTo(line);
            Undo(kind, line, above, pixelBytes);
            above = line;
            from += length;
            to += length;
        }

        return data[..to];
    }

    private static void Undo(byte kind, Span<byte> line, ReadOnlySpan<byte> above, int pixelBytes)
    {
        switch (kind)
        {
            case 1:
                for (var i = pixelBytes; i < line.Length; i++) line[i] += line[i - pixelBytes];
                break;
            case 2 when above.Length > 0:
                for (var i = 0; i < line.Length; i++) line[i] += above[i];
                break;
            case 3:
                for (var i = 0; i < line.Length; i++)
                {
                    var left = i >= pixelBytes ? line[i - pixelBytes] : 0;
                    line[i] += (byte)((left + (above.Length > 0 ? above[i] : 0)) / 2);
                }

                break;
            case 4:
                for (var i = 0; i < line.Length; i++)
                {
                    var up = above.Length > 0 ? above[i] : 0;
                    line[i] += i >= pixelBytes ? Paeth(line[i - pixelBytes], up, above.Length > 0 ? above[i - pixelBytes] : 0) : (byte)up;
                }

                break;
        }
    }

    // PNG (ISO/IEC 15948) §9.4: the neighbour that is nearest to left + up − corner.
    private static byte Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (a, b, c) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return (byte)(a <= b && a <= c ? left : b <= c ? up : corner);
    }
}
