using System.Collections.Immutable;

namespace PrintLayout.Images.Documents;

/// <summary>An object of a document in the syntax of PDF (ISO 32000-1 §7.3), apart from references, which are links.</summary>
/// <param name="Value">The value; of a stream the entries of its dictionary, without its brackets and its length.</param>
/// <param name="Links">The references in it, in order.</param>
/// <param name="Data">The data of a stream; null for other objects.</param>
public sealed record DocumentObject(ReadOnlyMemory<byte> Value, ImmutableArray<DocumentLink> Links, ReadOnlyMemory<byte>? Data)
{
    /// <summary>Whether the data are plain and no filter is among the entries, so that a writer may pack them.</summary>
    public bool IsPlain { get; init; }
}
