namespace PrintLayout.Images.Documents;

/// <summary>A reference from one object of a document to another.</summary>
/// <param name="At">Where in the bytes of the object the reference stands.</param>
/// <param name="Target">Index of the object that it names.</param>
public readonly record struct DocumentLink(int At, int Target);
