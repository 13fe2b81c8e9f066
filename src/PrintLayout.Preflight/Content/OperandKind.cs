namespace PrintLayout.Preflight.Content;

/// <summary>Kinds of operands in a content stream.</summary>
internal enum OperandKind
{
    Null,
    Boolean,
    Number,
    Name,
    Text,
    Array,
    Dictionary,
}
