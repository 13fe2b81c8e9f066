using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Structure;

/// <summary>PdfPig's filters, with a bound on the output of Flate: a few kilobytes can hold gigabytes of zeros.</summary>
internal sealed class BoundedFilters(long limit) : IFilterProvider
{
    // Deflate compresses a run of 258 bytes to two bits at best.
    private const long MostPerByte = 1032;

    private readonly IFilterProvider _inner = DefaultFilterProvider.Instance;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(_inner.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(_inner.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(_inner.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => filter is FlateFilter ? new BoundedFlate(filter, limit) : filter)];

    private sealed class BoundedFlate(IFilter flate, long limit) : IFilter
    {
        public bool IsSupported => flate.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (input.Length > limit / MostPerByte) Measure(input);
            return flate.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        // Decompresses once without keeping the data. That costs time only for streams whose compressed data is large.
        private void Measure(Memory<byte> input)
        {
            using var packed = new MemoryStream(input.ToArray(), writable: false);
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            long total = 0;
            try
            {
                for (int read; (read = unpacked.Read(buffer)) > 0;)
                {
                    total += read;
                    if (total > limit) throw new InvalidOperationException("a stream unpacks to more than the limit");
                }
            }
            catch (InvalidDataException)
            {
                // The data is damaged; the filter itself then recovers what it can.
            }
        }
    }
}
