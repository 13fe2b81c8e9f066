namespace PrintLayout.Preflight.Filters;

/// <summary>Runs the filters of a stream one after another, ISO 32000-1 §7.4. Each step is bounded.</summary>
internal static class StreamFilters
{
    /// <summary>Unpacks data.</summary>
    /// <param name="data">The data as the file has it.</param>
    /// <param name="filters">The filters in their order. Data stays packed from the first filter of images on.</param>
    /// <param name="limit">Most bytes after any of the filters.</param>
    public static UnpackedData Run(ReadOnlyMemory<byte> data, IReadOnlyList<(string Name, FilterParameters Parameters)> filters, long limit)
    {
        var fault = UnpackFault.None;
        BoundedBuffer? before = null;
        long work = data.Length;
        foreach (var (name, parameters) in filters)
        {
            var output = new BoundedBuffer(limit);
            var step = name switch
            {
                "FlateDecode" or "Fl" => FlateDecoder.Decode(data, output),
                "LZWDecode" or "LZW" => LzwDecoder.Decode(data.Span, parameters.IsEarly, output),
                "RunLengthDecode" or "RL" => RunLengthDecoder.Decode(data.Span, output),
                "ASCIIHexDecode" or "AHx" => AsciiDecoders.Hex(data.Span, output),
                "ASCII85Decode" or "A85" => AsciiDecoders.Base85(data.Span, output),
                "Crypt" => output.Add(data.Span) ? UnpackFault.None : UnpackFault.TooLong,
                _ => UnpackFault.NotUnpacked,
            };
            work += output.Asked;
            if (step == UnpackFault.NotUnpacked) return new UnpackedData(data, step, work, name);
            before?.GiveBack();
            before = output;
            if (step == UnpackFault.TooLong)
            {
                output.GiveBack();
                return new UnpackedData(ReadOnlyMemory<byte>.Empty, step, work);
            }

            if (step != UnpackFault.None) fault = step;
            var isPredicted = name is "FlateDecode" or "Fl" or "LZWDecode" or "LZW";
            data = isPredicted ? PredictorDecoder.Decode(output.Written, parameters, ref fault) : output.Written;
        }

        return new UnpackedData(data, fault, work);
    }
}
