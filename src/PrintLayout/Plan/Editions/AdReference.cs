using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>An advertisement of a page.</summary>
/// <param name="Id">The name by which layouts ask for it.</param>
/// <param name="Image">Path of its image, worked out from the edition's folder; null while it is missing.</param>
public sealed record AdReference(Located<string> Id, Located<string>? Image);
