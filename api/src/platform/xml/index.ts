export { DamagedXml, readXml, type XmlListener } from './read-xml';
