using PrintLayout.Pages.Items;

namespace PrintLayout.Pdf.Structure;

/// <summary>What neighbouring items share when they are one element: the role, and for paragraphs the place in the manuscript.</summary>
/// <param name="Role">The role.</param>
/// <param name="Line">Line of the manuscript; 0 where lines do not part elements.</param>
internal readonly record struct StructurePart(ItemRole Role, int Line);
