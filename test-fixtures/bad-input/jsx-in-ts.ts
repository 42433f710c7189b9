export const Answer = ({ text }) => <p>{text}</p>;
