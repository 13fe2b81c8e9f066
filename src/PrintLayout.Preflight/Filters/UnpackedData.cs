namespace PrintLayout.Preflight.Filters;

/// <summary>Data of a stream after its filters.</summary>
/// <param name="Bytes">The data, as far as it could be unpacked.</param>
/// <param name="Fault">What stopped it.</param>
/// <param name="Work">Bytes that it took: the packed data and what each filter made, also what is not kept.</param>
/// <param name="Left">The filter that is left to do, such as <c>DCTDecode</c>; empty when all are done.</param>
internal readonly record struct UnpackedData(ReadOnlyMemory<byte> Bytes, UnpackFault Fault, long Work, string Left = "");
