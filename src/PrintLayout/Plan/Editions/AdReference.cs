using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>An advertisement of a page, as the edition names it.</summary>
/// <param name="Id">The name by which layouts refer to it.</param>
/// <param name="Image">Path of its image, resolved from the edition's folder; null while there is no image.</param>
public sealed record AdReference(Located<string> Id, Located<string>? Image);
