using System.Collections.Immutable;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Structure;

/// <summary>The entries of a page for article threads and logical structure.</summary>
/// <param name="Beads">The beads of article threads on it (<c>/B</c>).</param>
/// <param name="ParentKey">Its key in the parent tree of a tagged file (<c>/StructParents</c>); null for none.</param>
internal readonly record struct PageStructure(ImmutableArray<PdfRef> Beads, int? ParentKey);
