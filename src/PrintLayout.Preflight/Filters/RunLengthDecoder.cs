namespace PrintLayout.Preflight.Filters;

/// <summary>Run lengths, ISO 32000-1 §7.4.5.</summary>
internal static class RunLengthDecoder
{
    private const int End = 128;

    public static UnpackFault Decode(ReadOnlySpan<byte> packed, BoundedBuffer output)
    {
        for (var at = 0; at < packed.Length;)
        {
            int length = packed[at++];
            if (length == End) return UnpackFault.None;
            if (length < End)
            {
                if (at + length + 1 > packed.Length) return UnpackFault.Damaged;
                if (!output.Add(packed.Slice(at, length + 1))) return UnpackFault.TooLong;
                at += length + 1;
            }
            else
            {
                if (at >= packed.Length) return UnpackFault.Damaged;
                if (!output.Add(packed[at++], 257 - length)) return UnpackFault.TooLong;
            }
        }

        return UnpackFault.None;
    }
}
